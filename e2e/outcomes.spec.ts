import { expect, test } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { anonymous, editor } from './lake.ts'
import { read, siteUrl } from './reader.ts'

const _id = 'outcome-of-a-test'
test.afterEach(async () => {
  await editor.delete(_id)
})

test('a measure shows its counts, and small ones are suppressed', async () => {
  const source = await anonymous.fetch<Record<string, unknown> & { _type: string }>(
    '*[_type == "outcomeMeasure" && numerator > 11][0]',
  )
  const text = async () => (await read(siteUrl + paths.outcomes())).body
  const measure = { ...source, _id, title: 'Counted by a test', numerator: 48, denominator: 96 }
  await editor.createOrReplace(measure)
  await expect.poll(text).toContain('48 of 96')
  expect(await text()).toContain('50% (95% interval 40% to 60%)')

  // As any client could store it: the form refuses so small a count.
  await editor.patch(_id).set({ numerator: 7 }).commit()
  await expect.poll(text).toContain('Fewer than 11 of 96')
  expect(await text()).not.toMatch(/7 of 96|7\.3%/)

  await editor.patch(_id).set({ limitations: [] }).commit()
  await expect.poll(text).not.toContain('Counted by a test')
})
