/** Adds a page number from the second page on: the first page has one address only. */
function paged(base: string, page: number): string {
  return page > 1 ? `${base}/page/${page}` : base
}

const segment = encodeURIComponent

/** What a link to the contact form may fill in. */
interface Known {
  topic?: 'partner' | 'careers' | 'other'
  /** The slug of an opening. */
  job?: string
  need?: string
  subject?: string
  /** The query of the cost comparison. */
  comparison?: string
}

/** Every internal address is built here; slugs are escaped, page numbers start at 1. */
export const paths = {
  home: () => '/',
  partner: () => '/why-partner-with-us',
  dueDiligence: () => '/why-partner-with-us/due-diligence',
  capabilitySheet: () => '/why-partner-with-us/capability-sheet',
  /** @param query see `figuresQuery`: the same page with figures of somebody's own */
  costComparison: (query = '') => `/why-partner-with-us/cost-comparison${query ? `?${query}` : ''}`,
  costComparisonCsv: (query: string) => `/why-partner-with-us/cost-comparison/figures.csv?${query}`,
  costComparisonScript: () => '/why-partner-with-us/cost-comparison/as-you-type.js',
  /** @param comparison see `figuresQuery`: goes with the enquiry, by the sender's choice */
  contactWithComparison: (comparison: string) =>
    `/contact?${new URLSearchParams({ topic: 'partner', comparison })}`,
  services: () => '/services',
  service: (slug: string) => `/services/${segment(slug)}`,
  team: () => '/team',
  person: (slug: string) => `/team/${segment(slug)}`,
  blog: (page = 1) => paged('/blog', page),
  article: (slug: string) => `/blog/${segment(slug)}`,
  topic: (slug: string, page = 1) => paged(`/blog/topic/${segment(slug)}`, page),
  page: (slug: string) => `/${segment(slug)}`,
  careers: () => '/careers',
  job: (slug: string) => `/careers/${segment(slug)}`,
  glossary: () => '/glossary',
  term: (slug: string) => `/glossary/${segment(slug)}`,
  stories: () => '/stories',
  story: (slug: string) => `/stories/${segment(slug)}`,
  /** All measures, or one of them on the same page. */
  outcomes: () => '/outcomes',
  outcome: (id: string) => `/outcomes#${segment(id)}`,
  /** Without a query, the page to ask on. Pages of results start at 1. */
  search: (query = '', page = 1) => {
    const asked = new URLSearchParams({
      ...(query && { q: query }),
      ...(page > 1 && { page: `${page}` }),
    })
    return asked.size > 0 ? `/search?${asked}` : '/search'
  },
  searchScript: () => '/search/as-you-type.js',
  /** The form; with what is known already, such as the topic, or the opening that somebody read. */
  contact: (known: Known = {}) => {
    const query = new URLSearchParams({ ...known })
    return query.size > 0 ? `/contact?${query}` : '/contact'
  },
  /** What happens next, after an enquiry on this topic. */
  contactThanks: (topic = '') => (topic ? `/contact/thanks#${segment(topic)}` : '/contact/thanks'),
  /** Where Next draws the form for one person: see lib/server/door/per-request-target.ts. */
  contactForm: () => '/contact/form',
  contactScript: () => '/contact/form.js',
  enquiries: () => '/api/enquiries',
  enquiryStamp: () => '/api/enquiries/stamp',
  corrections: () => '/corrections',
  studio: () => '/studio',
  /** Where an enquiry is answered. @param id of the document */
  enquiry: (id: string) => `/studio/enquiries/${segment(id)}`,
  feed: () => '/feed.xml',
  atomFeed: () => '/atom.xml',
  jsonFeed: () => '/feed.json',
  /** The same text for programs that read no HTML. */
  articleMarkdown: (slug: string) => `/blog/${segment(slug)}/index.md`,
  guideForPrograms: () => '/llms.txt',
  securityContact: () => '/.well-known/security.txt',
  manifest: () => '/manifest.webmanifest',
  /** @param size pixels of both sides */
  icon: (size: 192 | 512) => `/icons/${size}.png`,
  touchIcon: () => '/apple-touch-icon.png',
  /** Cut to a shape by the device that shows it. */
  maskableIcon: () => '/icons/maskable.png',
  sitemap: () => '/sitemap.xml',
  sitemapPart: (part: string) => `/sitemap/${segment(part)}.xml`,
  leavePreview: () => '/api/draft/disable',
  /** @param token from `previewToken` */
  sharedPreview: (token: string) => `/preview/${token}`,
  sharePreview: () => '/api/draft/share',
  theme: () => '/api/theme',
  media: (file: string) => `/media/images/${segment(file)}`,
}

/** What is needed of a document to know where it is shown. */
export interface Addressed {
  _type: string
  slug?: string | { current?: string | null } | null
}

const addressOf: Record<string, (slug: string) => string> = {
  article: paths.article,
  job: paths.job,
  glossaryTerm: paths.term,
  page: paths.page,
  person: paths.person,
  service: paths.service,
  successStory: paths.story,
  topic: paths.topic,
}

const listOf: Record<string, { title: string; path: string }> = {
  article: { title: 'the blog', path: paths.blog() },
  job: { title: 'the careers page', path: paths.careers() },
  glossaryTerm: { title: 'the glossary', path: paths.glossary() },
  person: { title: 'the team', path: paths.team() },
  service: { title: 'the list of services', path: paths.services() },
  successStory: { title: 'the stories', path: paths.stories() },
  topic: { title: 'the blog', path: paths.blog() },
}

/** The page that lists all documents of a type; the home page where none does. */
export function listPath(type: string): { title: string; path: string } {
  return listOf[type] ?? { title: 'the home page', path: paths.home() }
}

/** The public address of a document, or null where it has none of its own or no slug yet. */
export function documentPath({ _type, slug }: Addressed): string | null {
  if (_type === 'homePage') return paths.home()
  if (_type === 'partnerPage') return paths.partner()
  if (_type === 'careersPage') return paths.careers()
  if (_type === 'dueDiligencePage') return paths.dueDiligence()
  if (_type === 'costModel') return paths.costComparison()
  const current = typeof slug === 'string' ? slug : slug?.current
  const build = Object.hasOwn(addressOf, _type) ? addressOf[_type] : undefined
  return build && current ? build(current) : null
}

/**
 * Address of a picture on our own origin, which the `/media` route fetches from the lake.
 * @param file `<assetId>-<WxH>.<ext>`
 * @param params parameters of Sanity's image API, such as `w`, `h`, `rect`, `auto`
 */
export function mediaPath(file: string, params?: URLSearchParams): string {
  const query = params?.toString()
  return query ? `${paths.media(file)}?${query}` : paths.media(file)
}
