import 'server-only'
import { env } from '../env.ts'
import { careersPageQuery, jobQuery, jobsQuery } from '../queries/careers.ts'
import { openAt, withClosing } from './closing-jobs.ts'
import { fetchContent, fetchPublished } from './fetch.ts'
import { getMoment } from './moment.ts'
import { publishable, publishableList } from './publishable.ts'
import { standing } from './standing.ts'

const samples = env.showSamples

/** What stands around the openings, or null until somebody has written it. */
export async function getCareersPage() {
  const page = await fetchContent(careersPageQuery)
  return page && (await standing(page))
}

/** The openings that are open now, the newest first. */
export async function getOpenJobs() {
  const [jobs, now] = await Promise.all([fetchContent(jobsQuery, { samples }), getMoment()])
  return publishableList(jobs, samples).flatMap(withClosing).filter(openAt(now))
}

/** One opening, open or closed, or null where there is none that readers may see. */
export async function getJob(slug: string) {
  const [stored, now] = await Promise.all([fetchContent(jobQuery, { slug }), getMoment()])
  const found = publishable(stored, samples)
  const [job] = found ? withClosing(await standing(found)) : []
  return job ? { ...job, isClosed: !openAt(now)(job) } : null
}

/** Openings that have a page: never drafts, since lists of them are copied on. */
async function getPagedJobs() {
  const jobs = await fetchPublished(jobsQuery, { samples })
  return publishableList(jobs, samples).flatMap(withClosing)
}

/** Slugs of all openings that have a page: for building pages, where there is no visitor. */
export async function getJobSlugs(): Promise<string[]> {
  return (await getPagedJobs()).flatMap(({ slug }) => slug ?? [])
}

/** Openings for the sitemap: those that are open and may be indexed. */
export async function getIndexedJobs() {
  const [jobs, now] = await Promise.all([getPagedJobs(), getMoment()])
  return jobs.filter(openAt(now)).filter(({ noIndex }) => noIndex !== true)
}
