import { createRequire } from 'node:module'
import type FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { forgetAnswer, keepRead, keepRendered, rendersSoFar } from './answer-memory.ts'
import { endingsHeader, noteEndings } from './page-endings.ts'
import { isKnownPage, noteMarkedTags, notePage, noteStoredPage } from './page-index.ts'
import { withSmallPlaceholders } from './small-placeholders.ts'
import {
  answerOf,
  isBroken,
  isWholePage,
  notFoundPath,
  type Stored,
  withFinishedPage,
  withoutEnded,
} from './stored-page.ts'
import { writeWholeFile } from './whole-file.ts'

// A CommonJS module of Next's: its default export is the class only through require().
const require = createRequire(import.meta.url)
const {
  default: FileSystemCache,
}: {
  default: typeof FileSystemCacheClass
} = require('next/dist/server/lib/incremental-cache/file-system-cache.js')

type Get = FileSystemCacheClass['get']
type Set = FileSystemCacheClass['set']
type Mark = FileSystemCacheClass['revalidateTag']

/** `/route-cache/APP_PAGE/<hash>/$/blog/x` → `/blog/x`. The index page is stored as `/index`. */
export function pathOfKey(key: string): string {
  const path = key.includes('/$/') ? key.slice(key.indexOf('/$/') + 2) : key
  return path === '/index' ? '/' : path
}

/** After how many seconds an answer may say something else, as its reads through the cache tell. */
function secondsOf(context: Parameters<Set>[2]): number | undefined {
  const seconds = 'cacheControl' in context ? context.cacheControl?.revalidate : undefined
  return typeof seconds === 'number' ? seconds : undefined
}

async function finished(stored: Stored): Promise<Stored> {
  if (!isWholePage(stored)) return withFinishedPage(stored)
  return withFinishedPage({ ...stored, html: await withSmallPlaceholders(stored.html) })
}

function noteRendered(path: string, stored: Stored, seconds: number | undefined) {
  const answer = answerOf(path, stored)
  if (answer) keepRendered(path, answer, seconds)
  else forgetAnswer(path)
  noteEndings(path, stored.headers?.[endingsHeader])
  noteStoredPage(path, stored.headers?.['x-next-cache-tags'])
}

/**
 * True for the 404 that took the place of a page. Next would send it and then make the page anew
 * with the same answer in hand, whose status of 404 puts `noindex` into the page for good. Without
 * it, the page is made before anything is answered.
 */
const isGone = (key: string, { status }: Stored) =>
  status === 404 && pathOfKey(key) !== notFoundPath

/**
 * Next's own page store on disk, which hands out and keeps finished pages, each under its own
 * policy, tells the page index what each page (and feed) depends on, and hands each to the memory
 * that readers are answered from. See docs/decisions/02.
 */
export default class PageCache extends FileSystemCache {
  constructor(context: ConstructorParameters<typeof FileSystemCacheClass>[0]) {
    super({ ...context, fs: { ...context.fs, writeFile: writeWholeFile } })
  }

  override async get(...[key, context]: Parameters<Get>): ReturnType<Get> {
    const since = rendersSoFar()
    const entry = await super.get(key, context)
    const value = entry?.value
    if (!entry || (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE')) return entry
    if (isBroken(value)) return null
    if (isGone(key, value)) return null
    const path = pathOfKey(key)
    const stored = withoutEnded(await finished(value), Date.now())
    // Nothing of it may be shown any more: whoever asks has it drawn anew.
    if (!stored) return null
    notePage(path, stored.headers?.['x-next-cache-tags'])
    noteEndings(path, stored.headers?.[endingsHeader])
    const answer = answerOf(path, stored)
    if (answer) keepRead(path, answer, since)
    return { ...entry, value: stored }
  }

  override async revalidateTag(...[tags, durations]: Parameters<Mark>): ReturnType<Mark> {
    await super.revalidateTag(tags, durations)
    noteMarkedTags([tags].flat())
  }

  override async set(...[key, data, context]: Parameters<Set>): ReturnType<Set> {
    if (data?.kind !== 'APP_PAGE' && data?.kind !== 'APP_ROUTE') {
      return super.set(key, data, context)
    }
    const path = pathOfKey(key)
    // An address that never existed must not leave files behind for ever. One that did must not
    // show its last page for ever either: there the 404 takes the place of the page.
    if (data.status === 404 && !isKnownPage(path)) return
    const stored = withoutEnded(await finished(data), Date.now())
    if (!stored) return forgetAnswer(path)
    noteRendered(path, stored, secondsOf(context))
    // Without this, Next writes no .rsc file and the page is gone after a restart.
    const whole = isWholePage(stored) ? { ...context, isRoutePPREnabled: false } : context
    return super.set(key, stored, whole)
  }
}
