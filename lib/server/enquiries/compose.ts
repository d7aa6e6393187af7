import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { Topic } from '#lib/enquiry/choices.ts'
import type { Enquiry } from '#lib/enquiry/document.ts'
import { acknowledgement } from '#lib/enquiry/letters/acknowledgement.ts'
import type { Letter } from '#lib/enquiry/letters/letter.ts'
import { teamLetter } from '#lib/enquiry/letters/team-letter.ts'
import { paths } from '#lib/paths.ts'
import type { Kind } from './claims.ts'

export interface ComposeOptions {
  client: SanityClient
  /** Who is told, by topic. */
  recipients: Readonly<Record<Topic, readonly string[]>>
  /** Where the Studio is, such as `https://example.org`. */
  studioOrigin: string
  /** A host name of ours, for Message-IDs. */
  host: string
  /** Whether what is marked as a sample may be told to anybody. */
  showSamples: boolean
}

const words = z.object({
  topic: z.object({ next: z.string().nullish(), contact: z.string().nullish() }).nullable(),
  phone: z.string().nullable(),
})

const wordsQuery = `{
  "topic": *[_id == $id && ($showSamples || isSample != true)][0]{
    next, "contact": contact->[$showSamples || isSample != true].name
  },
  "phone": *[_id == "siteSettings" && ($showSamples || isSample != true)][0].phone24x7
}`

/** Writes the letters of an enquiry. */
export function composer({ client, recipients, studioOrigin, host, showSamples }: ComposeOptions) {
  const reader = client.withConfig({ perspective: 'published' })
  return async (enquiry: Enquiry, kind: Kind): Promise<Letter> => {
    const messageId = `<${enquiry._id}.${kind}@${host}>`
    if (kind === 'team') {
      const inboxUrl = studioOrigin + paths.enquiry(enquiry._id)
      return teamLetter(enquiry, { to: recipients[enquiry.topic], inboxUrl, messageId })
    }
    const params = { id: `enquiryTopic-${enquiry.topic}`, showSamples }
    const { topic, phone } = words.parse(await reader.fetch<unknown>(wordsQuery, params))
    const said = { next: topic?.next ?? undefined, contact: topic?.contact ?? undefined }
    return acknowledgement(enquiry, { ...said, phone: phone ?? undefined }, messageId)
  }
}
