import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { documentPath, paths } from '#lib/paths.ts'
import { belongsToSite, type DocumentAt, documentAt } from '#lib/redirects/live-address.ts'
import type { Item } from './row.ts'

const marks = 'markDefs[]'
/** Where a document of any type can hold an address of ours. */
const texts = ['body[]', 'sections[].body[]', 'detail[]']
const addresses = texts
  .map((text) => `${text}.${marks}.href`)
  .concat('sections[].cta.href', 'sections[].items[].cta.href', 'nav[].href')
  .concat('footer[].links[].href', 'parts[].items[].href')
const targets = texts.map(
  (text) => `${text}.${marks}[_type == "internalLink"]{
    "type": coalesce(reference->_type, "nothing"), "slug": reference->slug.current
  }`,
)
const compact = (lists: readonly string[]) =>
  `[${lists.map((list) => `...coalesce(${list}, [])`).join(', ')}]`

const linksQuery = `*[!(_id in path("drafts.**")) && !(_id in path("*.**"))
  && _type in ["article", "page", "service", "partnerPage", "homePage", "siteSettings", "successStory",
    "careersPage", "dueDiligencePage", "job", "glossaryTerm"]]{
  "id": _id, "type": _type, "title": coalesce(title, name),
  "addresses": array::compact([...${compact(addresses)}, primaryCta.href, secondaryCta.href, headerCta.href])[
    string::startsWith(@, "/")],
  "targets": array::compact(${compact(targets)})
}[count(addresses) > 0 || count(targets) > 0]`

const linking = z.array(
  z.object({
    id: z.string(),
    type: z.string(),
    title: z.string().nullable(),
    addresses: z.array(z.string()),
    targets: z.array(z.object({ type: z.string(), slug: z.string().nullable() })),
  }),
)
const found = z.array(z.object({ type: z.string(), slug: z.string() }))

/** Published documents that link to an address of this site where nothing is. */
export async function brokenLinks(client: SanityClient): Promise<Item[]> {
  const documents = linking.parse(await client.fetch(linksQuery))
  const wanted = documents.flatMap(({ addresses: hrefs }) =>
    hrefs.flatMap((href) => documentAt(pathOf(href)) ?? []),
  )
  const isThere = await existing(client, wanted)
  const isRedirected = await redirected(client)
  return documents.flatMap(({ id, type, title, addresses: hrefs, targets: references }) => {
    const lost = hrefs
      .filter((href) => !leadsSomewhere(pathOf(href), isThere) && !isRedirected(pathOf(href)))
      .concat(
        references.filter((target) => !hasPage(target)).map(() => 'a document without a page'),
      )
    return lost.length > 0 ? [{ id, type, title, note: [...new Set(lost)].join(', ') }] : []
  })
}

const pathOf = (href: string) => new URL(href, 'http://localhost').pathname

const hasPage = ({ type, slug }: { type: string; slug: string | null }) =>
  documentPath({ _type: type, slug }) !== null

function leadsSomewhere(path: string, isThere: (at: DocumentAt) => boolean): boolean {
  if (path === paths.partner() || path === paths.home()) return true
  const at = documentAt(path)
  // A page such as /contact is a document; one such as /blog is of the site itself.
  return at ? isThere(at) || (at.type === 'page' && belongsToSite(path)) : true
}

async function existing(client: SanityClient, wanted: readonly DocumentAt[]) {
  const query = `*[_type in $types && slug.current in $slugs && !(_id in path("drafts.**"))]{
    "type": _type, "slug": slug.current
  }`
  const params = {
    types: [...new Set(wanted.map(({ type }) => type))],
    slugs: [...new Set(wanted.map(({ slug }) => slug))],
  }
  const there = found.parse(await client.fetch(query, params))
  return ({ type, slug }: DocumentAt) =>
    there.some((document) => document.type === type && document.slug === slug)
}

async function redirected(client: SanityClient) {
  const query = '*[_type == "redirect" && gone != true && !(_id in path("drafts.**"))].from'
  const from = new Set(z.array(z.string().nullable()).parse(await client.fetch(query)))
  return (path: string) => from.has(path)
}
