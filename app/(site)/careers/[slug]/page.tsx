import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { JobView } from '#components/careers/job-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { ShownUntil } from '#components/shown-until.tsx'
import { descriptionHtml } from '#lib/careers/description.ts'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { jobPosting } from '#lib/structured-data/job-posting.ts'
import { organization } from '#lib/structured-data/organization.ts'
import { getJob, getJobSlugs } from '#sanity/content/careers.ts'
import { getContact } from '#sanity/content/company.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/careers/[slug]'>

// Readers follow plain links: there is no navigation by script that could be instant.
export const instant = false

export async function generateStaticParams() {
  const slugs = await getJobSlugs()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const job = await getJob((await params).slug)
  if (!job) return {}
  return pageMetadata({
    revision: job._rev,
    isSample: job.isSample,
    title: job.title,
    description: job.summary,
    path: paths.job(job.slug ?? ''),
    seo: job.seo,
  })
}

export default async function JobPage({ params }: Props) {
  const [job, contact, settings] = await Promise.all([
    getJob((await params).slug),
    getContact(),
    getSettings(),
  ])
  if (!job) notFound()
  const crumbs = [
    { label: 'Home', href: paths.home() },
    { label: 'Careers', href: paths.careers() },
    { label: job.title ?? 'Untitled' },
  ]
  const site = env.SITE_URL
  const employer = stegaClean(settings?.name)
  const posting = { site, employer, description: descriptionHtml(job, site) }
  return (
    <>
      <DraftNotes id={job._id} />
      <JobView job={job} crumbs={crumbs} notes={numberNotes(job.body)} contact={contact} />
      {job.isClosed ? null : (
        <ShownUntil at={job.closes} by="">
          <JsonLd data={graph(jobPosting(job, posting))} />
        </ShownUntil>
      )}
      <JsonLd
        data={graph(
          breadcrumbList(stegaClean(crumbs), site),
          organization(stegaClean(settings), site),
        )}
      />
    </>
  )
}
