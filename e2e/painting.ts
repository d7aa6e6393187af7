import type { Page } from '@playwright/test'

interface Painted {
  shift: number
  shifted: string[]
  /** Address of the picture that is the largest thing painted; empty where that is text. */
  largest: string
  largestAt: number
  firstAt: number
}

/** What the browser noted of how the page came together. */
export const paintedOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Painted>((resolve) => {
        const painted: Painted = { shift: 0, shifted: [], largest: '', largestAt: 0, firstAt: 0 }
        const read = (type: string, note: (entry: PerformanceEntry) => void) =>
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
            type,
            buffered: true,
          })
        const of = (entry: PerformanceEntry, name: string): unknown => Reflect.get(entry, name)
        read('layout-shift', (entry) => {
          painted.shift += Number(of(entry, 'value'))
          painted.shifted.push(JSON.stringify(of(entry, 'sources')))
        })
        read('largest-contentful-paint', (entry) => {
          painted.largest = String(of(entry, 'url'))
          painted.largestAt = entry.startTime
        })
        read('paint', (entry) => {
          if (entry.name === 'first-contentful-paint') painted.firstAt = entry.startTime
        })
        // What was noted before comes with the next frames.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(painted))))
      }),
  )

/** Shows the whole page once, as a reader who scrolls does, and waits for the pictures on the way. */
export async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    await Promise.all([...document.images].map((one) => one.decode().catch(() => undefined)))
  })
}

/** A phone on a slow line: fonts and pictures come well after the page. */
export async function slowDown(page: Page) {
  const tools = await page.context().newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 1_000_000,
    uploadThroughput: 100_000,
  })
}
