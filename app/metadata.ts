import { stegaClean } from '@sanity/client/stega'
import type { Metadata, Viewport } from 'next'
import { company } from '#lib/company.ts'
import { type Picture, rendition } from '#lib/media.ts'
import { revisionName } from '#lib/page-revision.ts'
import { paths } from '#lib/paths.ts'
import { sharePath } from '#lib/share/share-address.ts'
import { shareAlt } from '#lib/share/share-words.ts'
import { shortText } from '#lib/short-text.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'
import type { SettingsQueryResult } from '#sanity/types.generated.ts'

const share = { width: 1200, height: 630 }
/** What search engines show of a title and of a description. */
const longestTitle = 65
const longestDescription = 160

interface Seo {
  title?: string | null
  description?: string | null
  noIndex?: boolean | null
  image?: Picture | null
}

export interface PageMetadata {
  title: string | null | undefined
  /** Cut to what search engines show; where there is none, the title and the company's line. */
  description?: string | null
  /** From `paths`. */
  path: string
  /** Of the document whose page it is: tells the Studio when readers get what was published. */
  revision?: string | null
  /** What an editor set for search and sharing; wins over the rest. */
  seo?: Seo | null
  /** Marks the share picture too. */
  isSample?: boolean | null
  /** Who stands for the page, a line each: drawn into its share picture. See `creditLine`. */
  people?: readonly string[]
  /** A list of other pages: it shares the picture of the site settings where there is one. */
  isList?: boolean
  /** Addresses of the same text in other forms, by media type. */
  twins?: Readonly<Record<string, string>>
  /** Set for articles. */
  article?: { publishedTime?: string; modifiedTime?: string; authors?: string[] }
}

/** The picture of a shared link: what an editor chose, else one that is drawn of the page's words. */
function shareImage(page: PageMetadata, title: string, settings: SettingsQueryResult) {
  const brand = settings?.name ?? company.name
  const signed = page.isSample ? `${brand} (sample)` : brand
  const alt = shareAlt({ title, people: page.people ?? [], brand: signed })
  const chosen = [page.seo?.image, page.isList ? settings?.shareImage : null]
  const found = chosen.find((picture) => picture?.asset?._id)
  const image = found && rendition(found, share.width, share.width / share.height)
  return image
    ? { url: image.src, width: image.width, height: image.height, alt: title }
    : { url: sharePath(page.path, alt), ...share, alt }
}

/** A title with our name behind it, where both fit into a line of search results. */
function withBrand(title: string, brand: string): string {
  const full = `${title} | ${brand}`
  return title !== brand && full.length <= longestTitle ? full : title
}

export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#15212a' },
  ],
}

/** What holds for every page of the site unless the page says otherwise. */
export function siteMetadata(dirty: SettingsQueryResult): Metadata {
  const settings = stegaClean(dirty)
  const name = settings?.name ?? company.name
  return {
    metadataBase: new URL(env.SITE_URL),
    title: name,
    description: settings?.tagline ?? company.tagline,
    openGraph: { siteName: name, type: 'website', locale: 'en_US' },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false },
  }
}

const isWithArticles = (path: string) =>
  path === paths.home() || path === paths.blog() || path.startsWith(`${paths.blog()}/`)

/** Title, description, canonical address and sharing of one page, free of edit markers. */
export async function pageMetadata(dirty: PageMetadata): Promise<Metadata> {
  const page = stegaClean(dirty)
  const settings = stegaClean(await getSettings())
  const brand = settings?.name ?? company.name
  const title = page.seo?.title ?? page.title ?? brand
  const description = shortText(
    page.seo?.description ??
      page.description ??
      `${title}. ${settings?.tagline ?? company.tagline}.`,
    longestDescription,
  )
  return {
    title: withBrand(title, brand),
    description,
    alternates: {
      canonical: page.path,
      types: {
        'application/rss+xml': paths.feed(),
        // One is enough to be found; those who choose do so where the articles are.
        ...(isWithArticles(page.path) && {
          'application/atom+xml': paths.atomFeed(),
          'application/feed+json': paths.jsonFeed(),
        }),
        ...page.twins,
      },
    },
    ...(page.revision && { other: { [revisionName]: page.revision } }),
    ...(page.seo?.noIndex && { robots: { index: false } }),
    // A page's `openGraph` replaces the one of the layout.
    openGraph: {
      title,
      description,
      url: page.path,
      siteName: brand,
      locale: 'en_US',
      images: [shareImage(page, title, settings)],
      ...(page.article ? { type: 'article', ...page.article } : { type: 'website' }),
    },
  }
}
