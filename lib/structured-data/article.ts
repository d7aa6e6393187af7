import type { MedicalWebPage, Person } from 'schema-dts'
import { type Picture, rendition } from '../media.ts'
import { paths } from '../paths.ts'
import { absolute, organizationId } from './organization.ts'

interface PersonFields {
  name?: string | null
  slug?: string | null
  postNominals?: string | null
  jobTitle?: string | null
  active?: boolean | null
}

export interface ArticleFields {
  title?: string | null
  slug?: string | null
  dek?: string | null
  publishedAt?: string | null
  updatedAt?: string | null
  topic?: { title?: string | null } | null
  heroImage?: { image?: Picture | null } | null
  authors?: readonly PersonFields[] | null
  review?: { reviewer: PersonFields; reviewedAt: string } | null
}

/** A named person of the company; who left has no page to point to. */
function person(fields: PersonFields, site: string): Person {
  return {
    '@type': 'Person',
    name: fields.name ?? '',
    ...(fields.postNominals && { honorificSuffix: fields.postNominals }),
    ...(fields.jobTitle && { jobTitle: fields.jobTitle }),
    ...(fields.slug &&
      fields.active !== false && { url: absolute(site, paths.person(fields.slug)) }),
  }
}

/**
 * An article within its medical page, from the same object as the page.
 * The review belongs to the page and is kept apart from when the text changed.
 */
export function medicalArticle(
  article: ArticleFields,
  site: string,
): Exclude<MedicalWebPage, string> {
  const url = absolute(site, paths.article(article.slug ?? ''))
  const image = article.heroImage?.image && rendition(article.heroImage.image, 1200)
  const { review } = article
  const modified = article.updatedAt ?? article.publishedAt
  return {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: article.title ?? '',
    inLanguage: 'en-US',
    publisher: { '@id': organizationId(site) },
    ...(review && {
      lastReviewed: review.reviewedAt,
      reviewedBy: person(review.reviewer, site),
    }),
    mainEntity: {
      '@type': 'Article',
      headline: article.title ?? '',
      mainEntityOfPage: { '@id': url },
      publisher: { '@id': organizationId(site) },
      author: (article.authors ?? []).filter(({ name }) => name).map((one) => person(one, site)),
      ...(article.dek && { description: article.dek }),
      ...(article.topic?.title && { articleSection: article.topic.title }),
      ...(article.publishedAt && { datePublished: article.publishedAt }),
      ...(modified && { dateModified: modified }),
      ...(image && { image: absolute(site, image.src) }),
    },
  }
}
