export interface WarmQueueOptions {
  /** Makes the page at this path anew. Rejects where it cannot; the old page then stays. */
  warm: (path: string) => Promise<void>
  /** Whether the lake answers. Asked after a failure: while it is away, nothing is tried. */
  isLakeUp: () => Promise<boolean>
  log: (line: string) => void
}

const pagesAtOnce = 2
/** No render takes longer, so a page stored later than this after a mark was begun after it. */
const longestRender = 15_000
/** Before a page is tried again that failed though the lake is up. */
const beforeTryingAgain = 2_000
/** Before a lake that is away is asked again: readers have the old pages until it is back. */
const beforeAskingAgain = 500

/**
 * Makes pages anew, few at a time, those that readers wait for first; what failed is tried again
 * until it succeeds, as soon as the lake answers again: a lake that is slow is not asked for pages
 * that nobody would wait for.
 *
 * A page can be rendered from what was there before a change and be stored after it: then it looks
 * fresh and is not. So a page is never made twice at once, and one that somebody else stored
 * shortly after one of its tags was marked is made once more.
 */
export function createWarmQueue({ warm, isLakeUp, log }: WarmQueueOptions) {
  /** What somebody read while it waited; whoever read last is likeliest to look again. */
  const wanted = new Set<string>()
  let urgent = new Set<string>()
  /** The first page of the newest change: it has the processor to itself. */
  let leading: string | undefined
  const later = new Set<string>()
  const failed = new Set<string>()
  /** Path → how often it was stored while it was being made here. */
  const inFlight = new Map<string, number>()
  const markedAt = new Map<string, number>()
  let isChecking = false
  let isPaused = false

  const takeNext = () => {
    for (const queue of [[...wanted].reverse(), urgent, later]) {
      for (const path of queue) {
        if (inFlight.has(path)) continue
        wanted.delete(path)
        urgent.delete(path)
        later.delete(path)
        return path
      }
    }
    return undefined
  }

  const tryAgain = () => {
    for (const path of failed) later.add(path)
    failed.clear()
    isChecking = false
    work()
  }

  /** Until the lake has answered, nothing else is begun: it would only wait as long and fail. */
  const checkLake = async (isFirst: boolean) => {
    isChecking = true
    isPaused = true
    if (!(await isLakeUp())) {
      setTimeout(checkLake, beforeAskingAgain, false).unref()
      return
    }
    isPaused = false
    if (isFirst) setTimeout(tryAgain, beforeTryingAgain).unref()
    else tryAgain()
    work()
  }

  const mayBegin = () => {
    if (isPaused) return false
    if (leading === undefined) return inFlight.size < pagesAtOnce
    return !inFlight.has(leading) && inFlight.size <= pagesAtOnce
  }

  const work = () => {
    while (mayBegin()) {
      const path = takeNext()
      if (path === undefined) return
      inFlight.set(path, 0)
      warm(path)
        .catch((fault: unknown) => {
          log(`${path} could not be made anew: ${String(fault)}`)
          failed.add(path)
          if (!isChecking) void checkLake(true)
        })
        .finally(() => {
          if ((inFlight.get(path) ?? 0) > 1) later.add(path)
          inFlight.delete(path)
          if (path === leading) leading = undefined
          work()
        })
    }
  }

  return {
    /** How many pages are yet to be made, those that failed among them. */
    size: () => new Set([...wanted, ...urgent, ...later, ...failed, ...inFlight.keys()]).size,
    /** Queues pages in this order; those of the newest change go before all others. */
    add(paths: readonly string[], isUrgent: boolean) {
      if (isUrgent) {
        urgent = new Set([...paths, ...urgent])
        ;[leading] = paths
      } else for (const path of paths) later.add(path)
      work()
    },
    /**
     * Somebody reads this page: where it waits because everything is made anew, or because the lake
     * is away, it goes before what nobody reads. The pages of a change keep their order.
     */
    noteRead(path: string) {
      const isHeldUp = isPaused && (urgent.delete(path) || failed.delete(path))
      if (wanted.delete(path) || later.delete(path) || isHeldUp) wanted.add(path)
    },
    noteMarked(tags: readonly string[]) {
      const now = Date.now()
      for (const [tag, at] of markedAt) if (now - at > longestRender) markedAt.delete(tag)
      for (const tag of tags) markedAt.set(tag, now)
    },
    noteStored(path: string, tags: ReadonlySet<string>) {
      const times = inFlight.get(path)
      if (times !== undefined) inFlight.set(path, times + 1)
      const now = Date.now()
      const isDoubtful = [...tags].some((tag) => now - (markedAt.get(tag) ?? 0) < longestRender)
      if (times !== undefined || !isDoubtful) return
      later.add(path)
      work()
    },
  }
}
