import { documentPath, paths } from '#lib/paths.ts'
import { type SitemapEntry, sitemapIndexXml, sitemapXml } from '#lib/sitemap/sitemap-xml.ts'
import { getIndexedJobs } from '#sanity/content/careers.ts'
import {
  getSitemapArticles,
  getSitemapFile,
  getSitemapFiles,
  getSitemapPages,
  isSitemapSplit,
} from '#sanity/content/sitemap.ts'
import { getIndexedStories } from '#sanity/content/stories.ts'
import { env } from '#sanity/env.ts'

interface Listed {
  _type: string
  slug: string | null
  _updatedAt: string
}

/** The file of everything that is not an article. */
export const pagesPart = 'pages'
const articlesPart = (number: number) => `articles-${number}`

const absolute = (path: string) => new URL(path, env.SITE_URL).href

function entriesOf(documents: readonly Listed[]): SitemapEntry[] {
  return documents.flatMap((document) => {
    const path = documentPath(document)
    return path ? [{ url: absolute(path), changed: document._updatedAt }] : []
  })
}

async function pageEntries(): Promise<SitemapEntry[]> {
  const lists = [paths.blog(), paths.services(), paths.team(), paths.stories(), paths.outcomes()]
  const [pages, stories, jobs] = await Promise.all([
    getSitemapPages(),
    getIndexedStories(),
    getIndexedJobs(),
  ])
  return [
    ...entriesOf([...pages, ...stories, ...jobs]),
    ...lists.map((path) => ({ url: absolute(path) })),
  ]
}

/** All that may be indexed, or, past 5,000 articles, the files that list it. */
export async function sitemap(): Promise<string> {
  if (!(await isSitemapSplit())) {
    const [pages, articles] = await Promise.all([pageEntries(), getSitemapArticles()])
    return sitemapXml([...pages, ...entriesOf(articles)])
  }
  const [pages, files] = await Promise.all([getSitemapPages(), getSitemapFiles()])
  const changed = pages.map(({ _updatedAt }) => _updatedAt).sort()
  return sitemapIndexXml([
    { url: absolute(paths.sitemapPart(pagesPart)), changed: changed.at(-1) },
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
  return articles && sitemapXml(entriesOf(articles))
}
