import {
  type DocumentLocation,
  type DocumentLocationsState,
  defineDocuments,
  defineLocations,
} from 'sanity/presentation'
import { documentPath, paths } from '#lib/paths.ts'

/** Which document an address of the site shows first. */
export const mainDocuments = defineDocuments([
  { route: '/', type: 'homePage' },
  { route: paths.partner(), type: 'partnerPage' },
  { route: '/blog/topic/:slug', filter: '_type == "topic" && slug.current == $slug' },
  { route: '/blog/:slug', filter: '_type == "article" && slug.current == $slug' },
  { route: '/glossary/:slug', filter: '_type == "glossaryTerm" && slug.current == $slug' },
  { route: '/services/:slug', filter: '_type == "service" && slug.current == $slug' },
  { route: paths.dueDiligence(), type: 'dueDiligencePage' },
  { route: paths.costComparison(), type: 'costModel' },
  { route: paths.careers(), type: 'careersPage' },
  { route: '/careers/:slug', filter: '_type == "job" && slug.current == $slug' },
  { route: '/stories/:slug', filter: '_type == "successStory" && slug.current == $slug' },
  { route: '/team/:slug', filter: '_type == "person" && slug.current == $slug' },
  { route: '/:slug', filter: '_type == "page" && slug.current == $slug' },
])

const lists: Record<string, DocumentLocation[]> = {
  article: [{ title: 'Blog', href: paths.blog() }],
  topic: [{ title: 'Blog', href: paths.blog() }],
  service: [
    { title: 'Services', href: paths.services() },
    { title: 'Partner page', href: paths.partner() },
  ],
  person: [{ title: 'Team', href: paths.team() }],
  job: [{ title: 'Careers', href: paths.careers() }],
  glossaryTerm: [{ title: 'Glossary', href: paths.glossary() }],
  successStory: [{ title: 'Stories', href: paths.stories() }],
  page: [],
}

const only = (title: string, href: string) => defineLocations({ locations: [{ title, href }] })
const shownOn = (message: string) => defineLocations({ message, tone: 'positive' })

/** Where on the site a document is shown. */
export const locations = {
  ...Object.fromEntries(Object.entries(lists).map(([type, more]) => [type, own(type, more)])),
  homePage: only('Home page', paths.home()),
  partnerPage: only('Partner page', paths.partner()),
  dueDiligencePage: only('Due-diligence pack', paths.dueDiligence()),
  careersPage: only('Careers page', paths.careers()),
  siteSettings: shownOn('Shown on every page.'),
  notice: shownOn('Shown above every page, between its two moments.'),
  faq: shownOn('Shown where a service or the partner page lists it.'),
  testimonial: shownOn('Shown on /stories and where a page lists it, while its consent is live.'),
  outcomeMeasure: only('Outcomes', paths.outcomes()),
  credential: shownOn('Shown with the people who hold it, and on the partner page.'),
  source: shownOn('Shown under each text that rests on it.'),
  costModel: only('Cost comparison', paths.costComparison()),
}

function own(type: string, more: DocumentLocation[]) {
  return defineLocations({
    select: { title: 'title', name: 'name', slug: 'slug.current' },
    resolve: (values): DocumentLocationsState => {
      const href = documentPath({ _type: type, slug: asText(values?.slug) })
      if (!href) return { message: 'Give it an address to see it on the site.', tone: 'caution' }
      const title = asText(values?.title) ?? asText(values?.name) ?? 'This page'
      return { locations: [{ title, href }, ...more] }
    },
  })
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined
}
