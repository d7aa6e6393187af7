import type { MedicalWebPage } from 'schema-dts'
import { namedPerson, type PersonFields } from './named-person.ts'
import { absolute, organizationId } from './organization.ts'

export interface ReviewFields {
  readonly reviewer: PersonFields
  /** ISO day. */
  readonly reviewedAt: string
}

export interface ReviewedPage {
  path: string
  title?: string | null
  review: ReviewFields | null
  /** What the page is about: the id of a thing of the same graph. */
  about: string
}

/**
 * The page of a thing that a clinician approved: who and when. Nothing where nobody did, since then
 * there is nothing to say of the page.
 */
export function reviewedPage(
  { path, title, review, about }: ReviewedPage,
  site: string,
): Array<Exclude<MedicalWebPage, string>> {
  if (!review) return []
  const url = absolute(site, path)
  return [
    {
      '@type': 'MedicalWebPage',
      '@id': url,
      url,
      name: title ?? '',
      inLanguage: 'en-US',
      publisher: { '@id': organizationId(site) },
      ...reviewOf(review, site),
      mainEntity: { '@id': about },
    },
  ]
}

/** Who approved a page, and when. */
export const reviewOf = (review: ReviewFields, site: string) => ({
  lastReviewed: review.reviewedAt,
  reviewedBy: namedPerson(review.reviewer, site),
})
