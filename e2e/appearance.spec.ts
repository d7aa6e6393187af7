import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { everyPageKind, specimens } from './pages.ts'
import { compare, type Difference, keptPicture } from './pictures.ts'
import { openSettled, portrait } from './portrait.ts'

// Each kind of page is compared with the pictures of it in docs/pictures/pages. They are taken anew
// by `npm run docs:screenshots -- pages`, which runs this with `--update-snapshots=all`.
const folder = join(import.meta.dirname, '../docs/pictures/pages')
const report = join(import.meta.dirname, '../test-results/pictures')
const themes = ['light', 'dark'] as const
const sizes = [
  { width: 390, scale: 0.5 },
  { width: 820, scale: 0.4 },
  { width: 1440, scale: 0.25 },
]

const fileOf = (name: string, width: number, theme: string) =>
  `${name.toLowerCase().replace(/\W+/g, '-')}-${width}-${theme}.webp`

const open = (browser: Browser, width: number) =>
  browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })

function complaint(file: string, { different, all, height }: Difference): string {
  const what =
    height.kept === height.taken
      ? `${different} of ${all} squares look different`
      : `it is ${height.taken} px high and was ${height.kept}`
  const picture = join(report, file.replace('.webp', '.png'))
  return `${file}: ${what}. Kept, now, and what differs: ${picture}. If it should look so: npm run docs:screenshots -- pages`
}

for (const { width, scale } of sizes) {
  test(`every kind of page looks as in its pictures, ${width} px wide`, async ({ browser }, {
    config,
  }) => {
    const isRetake = config.updateSnapshots === 'all'
    if (isRetake) test.setTimeout(600_000)
    await mkdir(folder, { recursive: true })
    const page = await open(browser, width)
    const kinds = [...(await everyPageKind()), ...specimens]
    const files = new Set<string>()
    const wrong: string[] = []
    for (const { name, path } of kinds) {
      await openSettled(page, path)
      for (const theme of themes) {
        const file = fileOf(name, width, theme)
        files.add(file)
        const taken = await portrait(page, theme)
        if (isRetake) {
          const kept = await keptPicture(taken, scale)
          await writeFile(join(folder, file), kept)
          console.log(`${file}  ${Math.round(kept.length / 1024)} kB`)
          continue
        }
        const kept = await readFile(join(folder, file)).catch(() => null)
        if (!kept) {
          wrong.push(`${file} is missing: npm run docs:screenshots -- pages`)
          continue
        }
        const marked = join(report, file.replace('.webp', '.png'))
        const found = await compare(kept, taken, scale, marked)
        if (found.isSeen) wrong.push(complaint(file, found))
      }
    }
    await page.close()
    const there = (await readdir(folder)).filter((file) => file.includes(`-${width}-`))
    const left = there.filter((file) => !files.has(file))
    if (isRetake) await Promise.all(left.map((file) => rm(join(folder, file))))
    else
      wrong.push(...left.map((file) => `${file} shows no page: npm run docs:screenshots -- pages`))
    expect(wrong.join('\n')).toBe('')
  })
}

test('another color, or a part that is gone, is noticed; the same page again is not', async ({
  browser,
}, { outputDir }) => {
  const page = await open(browser, 820)
  await openSettled(page, paths.services())
  const scale = 0.4
  const kept = await keptPicture(await portrait(page, 'light'), scale)
  const isSeen = async () => {
    const taken = await portrait(page, 'light')
    return (await compare(kept, taken, scale, join(outputDir, 'noticed.png'))).isSeen
  }
  await openSettled(page, paths.services())
  expect(await isSeen()).toBe(false)
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main a')) one.style.color = '#b3261e'
  })
  expect(await isSeen()).toBe(true)
  await openSettled(page, paths.services())
  await page.evaluate(() => document.querySelector('main li > div')?.remove())
  expect(await isSeen()).toBe(true)
  await page.close()
})
