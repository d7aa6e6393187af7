import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { everyPageKind } from './pages.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px wide`, async ({
      page,
    }) => {
      // Nineteen pages, each read whole: half a minute here, more on a busy machine.
      test.setTimeout(300_000)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const { name, path } of await everyPageKind()) {
        await test.step(name, async () => {
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
          expect.soft(found, `${name} at ${path}`).toEqual([])
        })
      }
    })
  }
}
