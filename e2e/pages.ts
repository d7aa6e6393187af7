import { paths } from '#lib/paths.ts'
import { anonymous } from './lake.ts'

export interface PageKind {
  name: string
  path: string
}

/** The slug of some published document; asked of the lake, since slugs are the editors' business. */
async function slugOf(type: string): Promise<string> {
  const slug = await anonymous.fetch<string | null>(
    `*[_type == $type && defined(slug.current)] | order(_id)[0].slug.current`,
    { type },
  )
  if (!slug) throw new Error('The sample content is missing.')
  return slug
}

const simplePages = [
  'about',
  'editorial-policy',
  'corrections',
  'accessibility',
  'privacy',
  'disclaimer',
  'contact',
]

/** Every kind of page that a reader can open, and how to find one of it. */
const kinds: Record<string, () => string | Promise<string>> = {
  home: paths.home,
  'partner page': paths.partner,
  services: paths.services,
  service: async () => paths.service(await slugOf('service')),
  team: paths.team,
  person: async () => paths.person(await slugOf('person')),
  blog: () => paths.blog(),
  'second page of the blog': () => paths.blog(2),
  article: async () => paths.article(await slugOf('article')),
  topic: async () => paths.topic(await slugOf('topic')),
  stories: paths.stories,
  story: async () => paths.story(await slugOf('successStory')),
  outcomes: paths.outcomes,
  'due diligence': paths.dueDiligence,
  'capability sheet': paths.capabilitySheet,
  'cost comparison': () => paths.costComparison(),
  careers: paths.careers,
  job: async () => paths.job(await slugOf('job')),
  search: () => paths.search(),
  glossary: paths.glossary,
  term: async () => paths.term(await slugOf('glossaryTerm')),
  ...Object.fromEntries(simplePages.map((slug) => [slug, () => paths.page(slug)])),
  thanks: () => paths.contactThanks(),
  'not found': () => '/no-such-page',
}

/** Kinds of pages that a script of our own makes quicker, each with the most bytes it may have. */
export const kindsWithScript: ReadonlyMap<string, number> = new Map([
  ['search', 1_024],
  ['contact', 1_024],
  ['thanks', 1_024],
  ['cost comparison', 11_000],
])

export const pageKindNames = Object.keys(kinds)

/** The address of one page of a kind. */
export async function pathOfKind(name: string): Promise<string> {
  const find = kinds[name]
  if (!find) throw new Error(`No such kind of page: ${name}`)
  return find()
}

/** One address of every kind of page that a reader can open. */
export function everyPageKind(): Promise<PageKind[]> {
  return Promise.all(pageKindNames.map(async (name) => ({ name, path: await pathOfKind(name) })))
}

/** Pages that are there for tests alone: every component in every state. */
export const specimens: readonly PageKind[] = [{ name: 'specimens', path: '/specimens/components' }]
