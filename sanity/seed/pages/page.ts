import { type Json, type SeedDocument, slug } from '../document.ts'

type Page = { slug: string; title: string; lead: string; body: Json[]; description?: string }

export function page({ slug: address, title, lead, body, description }: Page): SeedDocument {
  return {
    _id: `page-${address}`,
    _type: 'page',
    title,
    slug: slug(address),
    lead,
    body,
    ...(description ? { seo: { _type: 'seo', description } } : {}),
  }
}
