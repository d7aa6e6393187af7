import 'server-only'
import { employmentName, jobDisciplineName, payInWords } from '#lib/careers/words.ts'
import type { SearchRecord } from '#lib/search/search-index.ts'
import { textOf } from '#lib/search/text-of.ts'
import { stateNames } from '#lib/us-states.ts'
import { env } from '../env.ts'
import { consentsQuery } from '../queries/consent.ts'
import type { SearchPagesQueryResult } from '../types.generated.ts'
import { askNowPrivately } from './ask-now.ts'
import { openAt, withClosing } from './closing-jobs.ts'
import { permittedStories } from './permitted.ts'
import { publishableList } from './publishable.ts'
import { addressOf } from './search-address.ts'
import { standingNow } from './standing-now.ts'

const samples = env.showSamples

/** The openings that are open, each until it closes. */
export async function jobRecords(jobs: SearchPagesQueryResult['jobs']): Promise<SearchRecord[]> {
  const open = publishableList(jobs, samples).flatMap(withClosing).filter(openAt(Date.now()))
  return Promise.all(
    open.map(async (stored) => {
      const job = await standingNow(stored)
      const { discipline, states, employment, pay, asks, offers, body, closes } = job
      const facts = [
        discipline && jobDisciplineName(discipline),
        stateNames(states ?? []),
        (employment ?? []).map(employmentName),
        pay && [payInWords(pay), pay.note],
      ]
      return {
        ...addressOf(job),
        kind: job._type,
        title: job.title ?? '',
        summary: job.summary ?? '',
        points: asks ?? [],
        body: textOf([facts, offers, body]),
        until: Date.parse(closes),
      }
    }),
  )
}

/** The stories that may have a page of their own, each until a permission ends. */
export async function storyRecords(
  found: SearchPagesQueryResult['stories'],
): Promise<SearchRecord[]> {
  if (found.length === 0) return []
  const records = publishableList(await askNowPrivately(consentsQuery), samples)
  const consents = new Map(records.map((record) => [record._id, record]))
  const told = await Promise.all(publishableList(found, samples).map(standingNow))
  const place = { surface: 'storyPage', now: Date.now(), consents } as const
  return permittedStories(told, place).map((story) => ({
    ...addressOf(story),
    kind: story._type,
    title: story.title ?? '',
    summary: story.summary ?? '',
    body: textOf([story.organization, story.situation, story.whatWeDid]),
    until: Date.parse(story.until),
  }))
}

/** What an editor has written of the pack; what is counted beside it is found on its own pages. */
export async function dueDiligenceRecord(
  stored: NonNullable<SearchPagesQueryResult['dueDiligence']>,
): Promise<SearchRecord> {
  const page = await standingNow(stored)
  const items = (page.parts ?? []).map(({ title, items }) => [
    title,
    (items ?? []).map(({ what, note }) => [what, note]),
  ])
  return {
    ...addressOf(page),
    kind: page._type,
    title: page.title ?? '',
    summary: page.lead ?? '',
    body: textOf(items),
  }
}
