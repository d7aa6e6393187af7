import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { allowedInWords, storyReport, wordsReport } from '#lib/consent/report.ts'
import { consentedSchema, readConsents } from '#sanity/publishing/consents.ts'

export interface Shown {
  isShown: boolean
  text: string
}

const pagesSchema = z.array(z.enum(['partnerPage', 'homePage']))

/**
 * Where readers see a published quote or story at this moment.
 * @throws what the client throws
 */
export async function shownWhere(client: SanityClient, id: string, now: Date): Promise<Shown> {
  const reader = client.withConfig({ perspective: 'raw', useCdn: false })
  const [document, consents, listedOn] = await Promise.all([
    reader.getDocument<Record<string, unknown>>(id),
    readConsents(reader),
    reader.fetch<unknown>('*[_id in ["partnerPage", "homePage"] && references($id)]._id', { id }),
  ])
  if (!document) return { isShown: false, text: 'Not shown: it is not published yet.' }
  const report = document._type === 'testimonial' ? wordsReport : storyReport
  const { allowed, why } = report(consentedSchema.parse(document), consents, now.getTime())
  if (why)
    return { isShown: false, text: `Not shown: ${why.charAt(0).toLowerCase()}${why.slice(1)}` }
  const lists = new Set<string>([...pagesSchema.parse(listedOn), 'stories', 'storyPage'])
  const shown = allowed.filter(({ surface }) => lists.has(surface))
  return shown.length > 0
    ? { isShown: true, text: `Shown on ${allowedInWords(shown)}.` }
    : {
        isShown: false,
        text: `Not shown: its consent allows ${allowedInWords(allowed)}, and no such page lists it.`,
      }
}
