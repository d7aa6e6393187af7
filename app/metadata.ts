import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { company } from '#lib/company.ts'
import { type Picture, rendition } from '#lib/media.ts'
import { revisionName } from '#lib/page-revision.ts'
import { paths } from '#lib/paths.ts'
import { getSettings } from '#sanity/content/settings.ts'
import { env } from '#sanity/env.ts'
import type { SettingsQueryResult } from '#sanity/types.generated.ts'

const share = { width: 1200, height: 630 }

interface Seo {
  title?: string | null
  description?: string | null
  noIndex?: boolean | null
  image?: Picture | null
}

export interface PageMetadata {
  title: string | null | undefined
  description?: string | null
  /** From `paths`. */
  path: string
  /** Of the document whose page it is: tells the Studio when readers get what was published. */
  revision?: string | null
  /** What an editor set for search and sharing; wins over the rest. */
  seo?: Seo | null
  picture?: Picture | null
  /** Set for articles. */
  article?: { publishedTime?: string; modifiedTime?: string; authors?: string[] }
}

function shareImages(...pictures: Array<Picture | null | undefined>) {
  const found = pictures.find((picture) => picture?.asset?._id)
  const image = found && rendition(found, share.width, share.width / share.height)
  return image ? [{ url: image.src, width: image.width, height: image.height }] : undefined
}

/** What holds for every page of the site unless the page says otherwise. */
export function siteMetadata(dirty: SettingsQueryResult): Metadata {
  const settings = stegaClean(dirty)
  const name = settings?.name ?? company.name
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: name, template: `%s | ${name}` },
    description: settings?.tagline ?? company.tagline,
    openGraph: {
      siteName: name,
      type: 'website',
      locale: 'en_US',
      images: shareImages(settings?.shareImage),
    },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false },
  }
}

/** Title, description, canonical address and sharing of one page, free of edit markers. */
export async function pageMetadata(dirty: PageMetadata): Promise<Metadata> {
  const page = stegaClean(dirty)
  const settings = stegaClean(await getSettings())
  const title = page.seo?.title ?? page.title ?? undefined
  const description = page.seo?.description ?? page.description ?? undefined
  // A page's `openGraph` replaces the one of the layout, picture included.
  const images = shareImages(page.seo?.image, page.picture, settings?.shareImage)
  return {
    title,
    description,
    alternates: {
      canonical: page.path,
      types: {
        'application/rss+xml': paths.feed(),
        'application/atom+xml': paths.atomFeed(),
        'application/feed+json': paths.jsonFeed(),
      },
    },
    ...(page.revision && { other: { [revisionName]: page.revision } }),
    ...(page.seo?.noIndex && { robots: { index: false } }),
    openGraph: {
      title,
      description,
      url: page.path,
      siteName: settings?.name ?? company.name,
      locale: 'en_US',
      ...(images && { images }),
      ...(page.article ? { type: 'article', ...page.article } : { type: 'website' }),
    },
  }
}
