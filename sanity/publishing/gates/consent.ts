import { z } from 'zod'
import { storyReport, wordsReport } from '#lib/consent/report.ts'
import { storyShownUntil, wordsShownUntil } from '#lib/consent/rests-on.ts'
import type { Surface } from '#lib/consent/surfaces.ts'
import { idProblem } from '../../schema/rules/consent.ts'
import {
  type Change,
  type Gate,
  type Problem,
  publishedIdOf,
  type StoredDocument,
} from '../change.ts'
import { consentedSchema, readConsents } from '../consents.ts'

/** A quote or a story without a live consent would be withheld from every page. */
export const consentGate: Gate = async (change) => {
  switch (change.draft._type) {
    case 'testimonial':
    case 'successStory':
      return withoutConsent(change)
    case 'consentRecord':
      return ofRecord(change)
    case 'partnerPage':
    case 'homePage':
      return ofPage(change, change.draft._type)
    default:
      return []
  }
}

async function withoutConsent({ draft, client, now }: Change): Promise<Problem[]> {
  const consents = await readConsents(client)
  const report = draft._type === 'testimonial' ? wordsReport : storyReport
  const { why } = report(consentedSchema.parse(draft), consents, now.getTime())
  return why
    ? [
        {
          what: `Readers would not see this: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
          todo: 'Choose a live consent, or have a new one signed and publish it first.',
          path: ['consent'],
        },
      ]
    : []
}

/** A revocation is for good: an older draft must not take it back. */
function ofRecord({ draft, published }: Change): Problem[] {
  const id = idProblem(publishedIdOf(draft._id))
  const isTakenBack = published?.revokedAt && !draft.revokedAt
  return [
    ...(id ? [{ what: id, todo: 'Nothing was published.' }] : []),
    ...(isTakenBack
      ? [
          {
            what: 'This consent was revoked, and this draft would take that back.',
            todo: 'Discard the draft. Who consents again signs again: make a new consent.',
          },
        ]
      : []),
  ]
}

const listSchema = z.array(z.object({ _ref: z.string() })).nullish()
const pageSchema = z.object({
  sections: z.array(z.object({ testimonials: listSchema, stories: listSchema })).nullish(),
})

const shownBy = (page: StoredDocument | null) =>
  (pageSchema.parse(page ?? {}).sections ?? [])
    .flatMap(({ testimonials, stories }) => [...(testimonials ?? []), ...(stories ?? [])])
    .map(({ _ref }) => _ref)

/** What is newly put on a page must be allowed there. What has lapsed since does not hold it up. */
async function ofPage(
  { draft, published, client, now }: Change,
  surface: Surface,
): Promise<Problem[]> {
  const before = new Set(shownBy(published))
  const added = shownBy(draft).filter((id) => !before.has(id))
  if (added.length === 0) return []
  const consents = await readConsents(client)
  const found = await client.getDocuments<Record<string, unknown>>(added)
  return found.flatMap((document) => {
    if (!document) return []
    const shownUntil = document._type === 'testimonial' ? wordsShownUntil : storyShownUntil
    const place = { surface, now: now.getTime(), consents }
    if (shownUntil(consentedSchema.parse(document), place) !== null) return []
    return [
      {
        what: `Readers would not see “${document.title ?? document.speakerName}” here: no live consent allows it on this page.`,
        todo: 'Take it off the page, or have a consent signed that names this page.',
        path: ['sections'],
      },
    ]
  })
}
