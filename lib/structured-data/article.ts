import type { MedicalWebPage, WebPage } from 'schema-dts'
import { type Picture, rendition } from '../media.ts'
import { paths } from '../paths.ts'
import { namedPerson, type PersonFields } from './named-person.ts'
import { absolute, organizationId } from './organization.ts'
import { type ReviewFields, reviewOf } from './reviewed-page.ts'

export interface ArticleFields {
  title?: string | null
  slug?: string | null
  dek?: string | null
  publishedAt?: string | null
  updatedAt?: string | null
  topic?: { title?: string | null } | null
  heroImage?: { image?: Picture | null } | null
  authors?: readonly PersonFields[] | null
  review?: ReviewFields | null
  audience?: string | null
}

/**
 * An article within its page, from the same object as the page. The review belongs to the page and
 * is kept apart from when the text changed. What is written for those who look for work, and was
 * reviewed by nobody, is no medical page.
 */
export function medicalArticle(
  article: ArticleFields,
  site: string,
): Exclude<MedicalWebPage | WebPage, string> {
  const url = absolute(site, paths.article(article.slug ?? ''))
  const image = article.heroImage?.image && rendition(article.heroImage.image, 1200)
  const { review } = article
  const modified = article.updatedAt ?? article.publishedAt
  return {
    '@type': article.audience === 'jobSeeker' && !review ? 'WebPage' : 'MedicalWebPage',
    '@id': url,
    url,
    name: article.title ?? '',
    inLanguage: 'en-US',
    publisher: { '@id': organizationId(site) },
    ...(review && reviewOf(review, site)),
    mainEntity: {
      '@type': 'Article',
      headline: article.title ?? '',
      mainEntityOfPage: { '@id': url },
      publisher: { '@id': organizationId(site) },
      author: (article.authors ?? [])
        .filter(({ name }) => name)
        .map((one) => namedPerson(one, site)),
      ...(article.dek && { description: article.dek }),
      ...(article.topic?.title && { articleSection: article.topic.title }),
      ...(article.publishedAt && { datePublished: article.publishedAt }),
      ...(modified && { dateModified: modified }),
      ...(image && { image: absolute(site, image.src) }),
    },
  }
}
