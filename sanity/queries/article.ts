import { defineQuery } from 'groq'
import {
  articleCardFields,
  bylineFields,
  figureFields,
  overrideFields,
  richTextFields,
  seoFields,
} from './fragments.ts'

export const articleQuery = defineQuery(`
  *[_type == "article" && slug.current == $slug][0]{
    _id, _type, _rev, _updatedAt, title, "slug": slug.current, dek, audience, keyPoints, disclosure,
    publishedAt, updatedAt, isSample, corrections[]{_key, date, severity, wrong, now},
    "writtenBy": authors[]._ref,
    "reviewed": {title, dek, keyPoints, heroImage, body, seo},
    topic->{_id, title, "slug": slug.current},
    heroImage{${figureFields}},
    authors[]->{${bylineFields}},
    body[]{${richTextFields}},
    ${overrideFields},
    related[]->{${articleCardFields}},
    ${seoFields}
  }
`)

/** What a list shows of an article and what that may rest on. */
export const articleClaimsQuery = defineQuery(`
  *[_type == "article" && _id == $id][0]{
    _id, _type, audience, title, dek, ${overrideFields}, body[]{${richTextFields}}
  }
`)

/** For articles that name no related ones. The same for all articles of a topic: one entry of the cache. */
export const newestOfTopicQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && topic._ref == $topic && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[0...4]{${articleCardFields}}
`)

const shownArticles = `*[_type == "article" && defined(slug.current) && ($samples || isSample != true)]`
const neighborFields = `_id, title, dek, audience, "slug": slug.current, isSample, "writtenBy": authors[]._ref`

/** Those that came out before an article, the nearest first. One more than is shown: it may be locked. */
export const olderArticlesQuery = defineQuery(`
  ${shownArticles} | order(publishedAt desc, _id)
    [publishedAt < $at || (publishedAt == $at && _id > $id)][0...2]{${neighborFields}}
`)

/** Those that came out after it, the nearest first. */
export const newerArticlesQuery = defineQuery(`
  ${shownArticles} | order(publishedAt asc, _id desc)
    [publishedAt > $at || (publishedAt == $at && _id < $id)][0...2]{${neighborFields}}
`)

/** Of the newest articles only: the others are built on their first visit. */
export const newestArticleSlugsQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && ($samples || isSample != true)]
    | order(publishedAt desc, _id)[0...50].slug.current
`)
