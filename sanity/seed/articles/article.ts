import { type Json, ref, refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'

export type Article = {
  slug: string
  title: string
  dek: string
  topic: string
  audience: 'public' | 'clinician' | 'jobSeeker'
  authors: string[]
  reviewer: string
  /** Day of publication, as 2026-03-17; the review falls before it. */
  published: string
  reviewed: string
  updated?: string
  alt: string
  keyPoints: string[]
  body: Json[]
  related: string[]
  disclosure?: string
}

const usualDisclosure =
  'The author and the reviewer work for Vivacity Perfusion, which sells ECMO services. No other ties declared.'

function yearLater(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
}

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
    reviewer: ref(`person-${given.reviewer}`),
    reviewedAt: given.reviewed,
    nextReviewDue: yearLater(given.reviewed),
    disclosure: given.disclosure ?? usualDisclosure,
    publishedAt: `${given.published}T14:00:00.000Z`,
    ...(given.updated ? { updatedAt: `${given.updated}T14:00:00.000Z` } : {}),
    related: refs(...given.related.map((name) => `article-${name}`)),
    isSample: true,
  }
}
