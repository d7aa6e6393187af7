import type { ValidationContext } from 'sanity'
import { z } from 'zod'
import type { ReviewerCredential } from './reviewer.ts'

type Asking = Pick<ValidationContext, 'getClient' | 'document' | 'signal'>

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
  field: 'doi' | 'abbreviation',
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

/** The status of a source. */
export async function sourceStatus(id: string, context: Asking): Promise<string | null> {
  const query = '*[_id == $id][0].status'
  return z
    .string()
    .nullable()
    .parse(await client(context).fetch(query, { id }, { signal: context.signal }))
}

/** The credentials that a person holds. */
export async function credentialsOf(id: string, context: Asking): Promise<ReviewerCredential[]> {
  const query = `*[_id == $id][0].credentials[defined(credential._ref)]{
    "clinical": credential->clinical, expires
  }`
  const held = z.array(
    z.object({ clinical: z.boolean().nullable(), expires: z.string().nullable() }),
  )
  const answer: unknown = await client(context).fetch(query, { id }, { signal: context.signal })
  return held.parse(answer ?? [])
}

function publishedId({ document }: Asking): string {
  return document?._id.replace(/^drafts\./, '') ?? ''
}

/** Whether a service covers day and night. */
export async function hasRoundTheClockService(context: Asking): Promise<boolean> {
  const query = 'count(*[_type == "service" && cover.hours == "24x7"]) > 0'
  return z.boolean().parse(await client(context).fetch(query, {}, { signal: context.signal }))
}
