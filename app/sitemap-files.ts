import { type Picture, rendition } from '#lib/media.ts'
import { documentPath, paths } from '#lib/paths.ts'
import { articleChanged, latest } from '#lib/sitemap/changed.ts'
import { type SitemapEntry, sitemapIndexXml, sitemapXml } from '#lib/sitemap/sitemap-xml.ts'
import { getIndexedJobs } from '#sanity/content/careers.ts'
import {
  getNewestDate,
  getSitemapArticles,
  getSitemapFile,
  getSitemapFiles,
  getSitemapPages,
  isSitemapSplit,
} from '#sanity/content/sitemap.ts'
import { getIndexedStories } from '#sanity/content/stories.ts'
import { env } from '#sanity/env.ts'

/** The file of everything that is not an article. */
export const pagesPart = 'pages'
const articlesPart = (number: number) => `articles-${number}`

const absolute = (path: string) => new URL(path, env.SITE_URL).href

interface Listed {
  _type: string
  slug: string | null
  _updatedAt: string
  /** Of a topic: when its newest article was published. */
  newest?: string | null
  picture?: Picture | null
}

/** As in the structured data of the page. */
function pictureOf({ picture }: Listed): string[] {
  const found = picture && rendition(picture, 1200)
  return found ? [absolute(found.src)] : []
}

function entriesOf<Document extends Listed>(
  documents: readonly Document[],
  changed: (document: Document) => string | undefined,
): SitemapEntry[] {
  return documents.flatMap((document) => {
    const path = documentPath(document)
    if (!path) return []
    const changedAt = changed(document) ?? document._updatedAt
    return [{ url: absolute(path), changed: changedAt, pictures: pictureOf(document) }]
  })
}

async function pageEntries(): Promise<SitemapEntry[]> {
  const [pages, stories, jobs, newest] = await Promise.all([
    getSitemapPages(),
    getIndexedStories(),
    getIndexedJobs(),
    getNewestDate(),
  ])
  const newestOf = (type: string, more: readonly Listed[] = pages) =>
    latest(more.filter(({ _type }) => _type === type).map(({ _updatedAt }) => _updatedAt))
  const lists = [
    { path: paths.blog(), changed: newest },
    { path: paths.services(), changed: newestOf('service') },
    { path: paths.team(), changed: newestOf('person') },
    { path: paths.stories(), changed: newestOf('successStory', stories) },
    { path: paths.outcomes(), changed: undefined },
    { path: paths.costComparison(), changed: undefined },
    { path: paths.capabilitySheet(), changed: undefined },
    { path: paths.glossary(), changed: newestOf('glossaryTerm') },
  ]
  return [
    // The home page and topics list the newest articles.
    ...entriesOf<Listed>(
      [...pages, ...stories, ...jobs],
      ({ _type, _updatedAt, newest: ofTopic }) =>
        latest([_updatedAt, ofTopic, _type === 'homePage' ? newest : null]),
    ),
    ...lists.map(({ path, changed }) => ({ url: absolute(path), changed })),
  ]
}

const articleEntries = (articles: Awaited<ReturnType<typeof getSitemapArticles>>) =>
  entriesOf(articles, articleChanged)

/** All that may be indexed, or, past 5,000 articles, the files that list it. */
export async function sitemap(): Promise<string> {
  if (!(await isSitemapSplit())) {
    const [pages, articles] = await Promise.all([pageEntries(), getSitemapArticles()])
    return sitemapXml([...pages, ...articleEntries(articles)])
  }
  const [pages, files] = await Promise.all([pageEntries(), getSitemapFiles()])
  return sitemapIndexXml([
    {
      url: absolute(paths.sitemapPart(pagesPart)),
      changed: latest(pages.map(({ changed }) => changed)),
    },
    ...files.map((file) => ({
      url: absolute(paths.sitemapPart(articlesPart(file.number))),
      changed: file.changed,
    })),
  ])
}

/** One of the files that the index names, or null. */
export async function sitemapPart(part: string): Promise<string | null> {
  if (part === pagesPart) return sitemapXml(await pageEntries())
  const number = /^articles-([1-9]\d{0,3})$/.exec(part)?.[1]
  const articles = number ? await getSitemapFile(Number(number)) : null
  return articles && sitemapXml(articleEntries(articles))
}
