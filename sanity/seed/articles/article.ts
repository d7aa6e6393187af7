import { type Json, ref, refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'
import { stamp } from '../reviews.ts'

export type Article = {
  slug: string
  title: string
  dek: string
  topic: string
  audience: 'public' | 'clinician' | 'jobSeeker'
  authors: string[]
  /** Who approved it and on which day, before the day of publication; without, nobody did. */
  reviewer?: string
  reviewed?: string
  /** Day of publication, as 2026-03-17. */
  published: string
  updated?: string
  alt: string
  keyPoints: string[]
  body: Json[]
  related: string[]
  disclosure?: string
}

const usualDisclosure = (authors: number, isReviewed: boolean) =>
  `${authors > 1 ? 'The authors' : 'The author'} ${isReviewed ? 'and the reviewer work' : authors > 1 ? 'work' : 'works'} for Vivacity Perfusion, which sells ECMO services. No other ties declared.`

/** An article document; the next review falls twelve months after the last. */
export function article(given: Article): SeedDocument {
  return {
    _id: `article-${given.slug}`,
    _type: 'article',
    title: given.title,
    slug: slug(given.slug),
    dek: given.dek,
    topic: ref(`topic-${given.topic}`),
    audience: given.audience,
    heroImage: figure(`article-${given.slug}`, given.alt),
    keyPoints: given.keyPoints,
    body: given.body,
    authors: refs(...given.authors.map((name) => `person-${name}`)),
    ...(given.reviewer && given.reviewed
      ? { review: stamp(`person-${given.reviewer}`, given.reviewed, true) }
      : {}),
    disclosure:
      given.disclosure ?? usualDisclosure(given.authors.length, given.reviewer !== undefined),
    publishedAt: `${given.published}T14:00:00.000Z`,
    ...(given.updated ? { updatedAt: `${given.updated}T14:00:00.000Z` } : {}),
    related: refs(...given.related.map((name) => `article-${name}`)),
    isSample: true,
  }
}
