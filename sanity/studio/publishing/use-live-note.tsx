import { Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useCallback } from 'react'
import { useClient } from 'sanity'
import { documentPath } from '#lib/paths.ts'
import { publishedIdOf, type StoredDocument } from '#sanity/publishing/change.ts'
import { sightOf } from './sight.ts'
import { pagesWith } from './where-used.ts'

const apiVersion = '2025-10-01'
const mostPages = 5

/** The slug of a stored document of any type. */
function addressed({ _type, slug }: StoredDocument) {
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  return { _type, slug: isSlug ? String(slug.current ?? '') : null }
}

/**
 * Says in a corner of the Studio when readers see what was published, as the page itself tells.
 * @param siteUrl of the public site; undefined where the Studio is on its host
 */
export function useLiveNote(siteUrl: string | undefined) {
  const toast = useToast()
  const client = useClient({ apiVersion })
  return useCallback(
    async (document: StoredDocument, revision: string) => {
      const site = siteUrl ?? window.location.origin
      const id = `live-${publishedIdOf(document._id)}`
      const path = documentPath(addressed(document))
      if (path === null) {
        const pages = await pagesWith(client, publishedIdOf(document._id)).catch(() => [])
        const isEverywhere = document._type === 'siteSettings'
        const title = isEverywhere ? 'Published. It shows on every page.' : 'Published'
        const description = pages.length > 0 && !isEverywhere && <Pages site={site} paths={pages} />
        return toast.push({ id, status: 'success', closable: true, title, description })
      }
      const waiting = 'Published. Looking whether readers see it…'
      toast.push({ id, status: 'info', closable: true, duration: 60_000, title: waiting })
      const url = new URL(path, site).href
      const sight = await sightOf(url, revision)
      toast.push({
        id,
        closable: true,
        ...(sight.isSeen
          ? {
              status: 'success',
              duration: 15_000,
              title: `Readers see it (${sight.seconds.toFixed(1)} s)`,
              description: <Pages site={site} paths={[path]} />,
            }
          : {
              status: 'warning',
              duration: 60_000,
              title: sight.what,
              description: (
                <Stack gap={3}>
                  <Text size={1}>{sight.todo}</Text>
                  <Pages site={site} paths={[path]} />
                </Stack>
              ),
            }),
      })
    },
    [client, siteUrl, toast],
  )
}

function Pages({ site, paths }: { site: string; paths: readonly string[] }) {
  const more = paths.length - mostPages
  return (
    <Stack gap={2}>
      {paths.slice(0, mostPages).map((path) => (
        <Text size={1} key={path}>
          <a href={new URL(path, site).href} target="_blank" rel="noreferrer">
            {path}
          </a>
        </Text>
      ))}
      {more > 0 && <Text size={1}>and {more} more</Text>}
    </Stack>
  )
}
