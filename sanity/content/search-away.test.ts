import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { serveLake } from '../lake/served-lake.fixture.ts'

beforeAll(async () => {
  // A lake that was there once: its address answers nobody.
  const lake = await serveLake()
  await lake[Symbol.asyncDispose]()
  vi.stubEnv('SANITY_API_HOST', lake.url)
})

afterAll(() => {
  vi.unstubAllEnvs()
})

test('with the lake away since the start, a search says that it is not whole, and finds the lists', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const { searchSite } = await import('./search.ts')
  const found = await searchSite('glossary', 0, 10)
  expect(found.isWhole).toBe(false)
  expect(found.hits.map(({ path }) => path)).toEqual(['/glossary'])
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('could not read what changed'))
})
