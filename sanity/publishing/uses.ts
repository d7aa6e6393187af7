import { z } from 'zod'
import { documentPath } from '#lib/paths.ts'
import { publishedIdOf } from './change.ts'

const row = z.object({
  _id: z.string(),
  _type: z.string(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
  byReference: z.boolean(),
})
const rows = z.array(row.extend({ shownBy: z.array(row.omit({ byReference: true })).nullable() }))

/** What names each document in a list. */
const named = `_id, _type, "slug": slug.current,
  "title": coalesce(title, name, question, speakerName, abbreviation, caption)`

/**
 * Documents that refer to `$id`, or have `$path` (empty where there is none) typed into a link; and for those without a page of
 * their own, what refers to them. Private documents and redirects are left out.
 */
export const usesQuery = `*[
  (_id in path("*") || _id in path("drafts.*")) && _type != "redirect" && !(_id in [$id, "drafts." + $id])
  && (references($id) || ($path != "" && (
    $path in body[].markDefs[].href || $path in sections[].body[].markDefs[].href
    || $path in sections[].links[].href || $path in nav[].href)))
] | order(_type, _id)[0...200]{
  ${named}, "byReference": references($id),
  "shownBy": select(defined(slug.current) => null,
    *[_id in path("*") && references(^._id) && defined(slug.current)] | order(_type, _id)[0...20]{${named}})
}`

/** A document that shows another one, or links to it. */
export interface Use {
  id: string
  type: string
  title: string
  /** It holds a reference: it must let go before the other can be taken away. */
  byReference: boolean
  /** Readers get it so, or only a draft of it has it so. */
  isPublished: boolean
  /** The pages on which readers see it. */
  pages: { title: string; path: string }[]
}

/** Reads the answer to `usesQuery`; a draft and what is published of it are one. */
export function readUses(answer: unknown): Use[] {
  const uses = new Map<string, Use>()
  for (const { _id, _type, title, slug, byReference, shownBy } of rows.parse(answer)) {
    const id = publishedIdOf(_id)
    const isPublished = id === _id
    const before = uses.get(id)
    const own = page({ _type, slug, title })
    uses.set(id, {
      id,
      type: _type,
      title: title ?? 'Untitled',
      byReference: byReference || before?.byReference === true,
      isPublished: isPublished || before?.isPublished === true,
      pages: [
        ...(before?.pages ?? []),
        // What has a page of its own is read there; what has none, where another page shows it.
        ...(!isPublished ? [] : own.length > 0 ? own : (shownBy ?? []).flatMap(page)),
      ],
    })
  }
  return [...uses.values()]
}

function page(document: { _type: string; slug: string | null; title: string | null }) {
  const path = documentPath(document)
  return path === null ? [] : [{ title: document.title ?? path, path }]
}
