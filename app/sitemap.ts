import type { MetadataRoute } from 'next'
import { documentPath, paths } from '#lib/paths.ts'
import { getSitemap } from '#sanity/content/sitemap.ts'
import { env } from '#sanity/env.ts'

/** All that may be indexed, with when it last changed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const documents = await getSitemap()
  const absolute = (path: string) => new URL(path, env.SITE_URL).href
  const lists = [paths.blog(), paths.services(), paths.team()].map((path) => ({
    url: absolute(path),
  }))
  const own = documents.flatMap((document) => {
    const path = documentPath(document)
    return path ? [{ url: absolute(path), lastModified: document._updatedAt }] : []
  })
  return [...own, ...lists]
}
