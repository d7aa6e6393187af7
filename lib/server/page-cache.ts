import { createRequire } from 'node:module'
import type FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { isKnownPage, notePage, noteStoredPage } from './page-index.ts'
import { withoutFrameworkScripts } from './scripts-out.ts'

// A CommonJS module of Next's: its default export is the class only through require().
const require = createRequire(import.meta.url)
const {
  default: FileSystemCache,
}: {
  default: typeof FileSystemCacheClass
} = require('next/dist/server/lib/incremental-cache/file-system-cache.js')

type Get = FileSystemCacheClass['get']
type Set = FileSystemCacheClass['set']

/** `/route-cache/APP_PAGE/<hash>/$/blog/x` → `/blog/x`. The index page is stored as `/index`. */
export function pathOfKey(key: string): string {
  const path = key.includes('/$/') ? key.slice(key.indexOf('/$/') + 2) : key
  return path === '/index' ? '/' : path
}

/**
 * Next's own page store on disk, which hands out and keeps pages without framework scripts and
 * tells the page index what each page (and feed) depends on. See docs/decisions/02.
 */
export default class PageCache extends FileSystemCache {
  override async get(...[key, context]: Parameters<Get>): ReturnType<Get> {
    const entry = await super.get(key, context)
    if (!entry) return null
    const { value } = entry
    if (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE') return entry
    notePage(pathOfKey(key), value.headers?.['x-next-cache-tags'])
    if (value.kind === 'APP_ROUTE' || typeof value.html !== 'string' || value.postponed) {
      return entry
    }
    return { ...entry, value: { ...value, html: withoutFrameworkScripts(value.html) } }
  }

  override async set(...[key, data, context]: Parameters<Set>): ReturnType<Set> {
    if (data?.kind !== 'APP_PAGE' && data?.kind !== 'APP_ROUTE')
      return super.set(key, data, context)
    const path = pathOfKey(key)
    // An address that never existed must not leave files behind for ever. One that did must not
    // show its last page for ever either: there the 404 takes the place of the page.
    if (data.status === 404 && !isKnownPage(path)) return
    noteStoredPage(path, data.headers?.['x-next-cache-tags'])
    // Without this, Next writes no .rsc file and the page is gone after a restart.
    const isWholePage = data.kind === 'APP_PAGE' && !data.postponed
    const wholePage = isWholePage ? { ...context, isRoutePPREnabled: false } : context
    return super.set(key, data, wholePage)
  }
}
