import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { basesQuery } from '#lib/claims/fallen-bases.ts'
import { overrideRecordId, recordedReasons } from '#lib/claims/override-record.ts'
import type { DocumentAt } from '#lib/redirects/live-address.ts'
import { redirectDocuments } from '#lib/redirects/redirect-document.ts'

/** What is needed to ask for other documents than the one that is judged: the form has it, and a gate. */
export interface Asking {
  getClient: (options: { apiVersion: string }) => SanityClient
  document?: { readonly _id: string } | undefined
  signal?: AbortSignal
}

const apiVersion = '2025-10-01'

function client({ getClient }: Asking) {
  return getClient({ apiVersion }).withConfig({ perspective: 'drafts' })
}

/** How many other documents there are of a type. */
export async function countOthers(type: string, context: Asking): Promise<number> {
  const query = 'count(*[_type == $type && _id != $self])'
  const params = { type, self: publishedId(context) }
  return z.number().parse(await client(context).fetch(query, params, { signal: context.signal }))
}

/** The title of another document of the type with the same value in a field, whatever its case. */
export async function twinOf(
  type: 'source' | 'credential',
  field: 'doi' | 'pmid' | 'abbreviation',
  value: string,
  context: Asking,
): Promise<string | null> {
  const query = `*[_type == $type && _id != $self && lower(${field}) == $value][0]{
    "title": coalesce(title, name, "another document")
  }.title`
  const params = { type, self: publishedId(context), value: value.toLowerCase() }
  const found: unknown = await client(context).fetch(query, params, { signal: context.signal })
  return z.string().nullable().parse(found)
}

/** The title of another document of the type that readers find under this slug. */
export async function sluggedAlike(
  type: string,
  slug: string,
  context: Asking,
): Promise<string | null> {
  const query = `*[_type == $type && _id != $self && slug.current == $slug][0]{
    "title": coalesce(title, name, "another document")
  }.title`
  const published = client(context).withConfig({ perspective: 'published' })
  const params = { type, slug, self: publishedId(context) }
  const found: unknown = await published.fetch(query, params, { signal: context.signal })
  return z.string().nullable().parse(found)
}

/** Another glossary term that has one of these names, or is also called so, whatever their case. */
export async function termNamed(names: readonly string[], context: Asking): Promise<string | null> {
  const query = `*[_type == "glossaryTerm" && _id != $self
    && (lower(title) in $names || count(aliases[lower(@) in $names]) > 0)][0].title`
  const lower = names.map((name) => name.trim().toLowerCase())
  const params = { self: publishedId(context), names: lower }
  const found: unknown = await client(context).fetch(query, params, { signal: context.signal })
  return z.string().nullable().parse(found)
}

/** What words rest on, as far as it tells whether it carries them; undefined where it is gone. */
export async function basisAt(id: string, context: Asking): Promise<unknown> {
  const published = client(context).withConfig({ perspective: 'published' })
  const params = { ids: [id] }
  const found: unknown = await published.fetch(basesQuery, params, { signal: context.signal })
  return z.array(z.unknown()).parse(found)[0]
}

/** The reasons that are on record for sentences of this document. */
export async function reasonsOnRecord(context: Asking) {
  const query = '*[_id == $id][0].entries[]{_key, sentence, reason, by, at}'
  const params = { id: overrideRecordId(publishedId(context)) }
  // A private document is neither a draft nor a version: no perspective may hide it.
  const raw = client(context).withConfig({ perspective: 'raw' })
  const found: unknown = await raw.fetch(query, params, { signal: context.signal })
  return recordedReasons.parse(found ?? [])
}

function publishedId({ document }: Asking): string {
  return document?._id.replace(/^drafts\./, '') ?? ''
}

/** Whether a service covers day and night. */
export async function hasRoundTheClockService(context: Asking): Promise<boolean> {
  const query = 'count(*[_type == "service" && cover.hours == "24x7"]) > 0'
  return z.boolean().parse(await client(context).fetch(query, {}, { signal: context.signal }))
}

/** All redirects but this one, drafts of them in their place. */
export async function otherRedirects(context: Asking) {
  const query = `*[_type == "redirect" && _id != $self && defined(from)]{
    from, to, permanent, gone, "target": target->{_type, "slug": slug.current}
  }`
  const params = { self: publishedId(context) }
  const answer: unknown = await client(context).fetch(query, params, { signal: context.signal })
  return redirectDocuments.parse(answer)
}

/** What is needed of a document to know where it is shown; null where it is gone. */
export async function addressed(id: string, context: Asking) {
  const query = '*[_id == $id][0]{_type, "slug": slug.current}'
  const answer: unknown = await client(context).fetch(query, { id }, { signal: context.signal })
  return redirectDocuments.element.shape.target.parse(answer)
}

/** Whether readers find a document of this type under this slug. */
export async function isPublished({ type, slug }: DocumentAt, context: Asking): Promise<boolean> {
  const query = 'count(*[_type == $type && slug.current == $slug]) > 0'
  const published = client(context).withConfig({ perspective: 'published' })
  const params = { type, slug }
  return z.boolean().parse(await published.fetch(query, params, { signal: context.signal }))
}

/** Whether the document with this id is published. */
export async function isOnSite(id: string, context: Asking): Promise<boolean> {
  const published = client(context).withConfig({ perspective: 'published' })
  const answer: unknown = await published.fetch(
    'count(*[_id == $id]) > 0',
    { id },
    { signal: context.signal },
  )
  return z.boolean().parse(answer)
}
