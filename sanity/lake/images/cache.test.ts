import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryDirectory } from '../lake.fixture.ts'
import { PictureCache } from './cache.ts'

const kilobytes = (n: number) => Buffer.alloc(n * 1000, 1)

it('stays below its limit, and lets the longest unused go first', async () => {
  using directory = temporaryDirectory()
  const cache = new PictureCache(directory.dir, 20_000)
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
    await cache.get(name, async () => kilobytes(2))
  }
  await cache.get('a', () => Promise.reject(new Error('made again')))
  await cache.get('k', async () => kilobytes(2))
  expect(readdirSync(directory.dir).sort()).toEqual([
    'a',
    'c',
    'd',
    'e',
    'f',
    'g',
    'h',
    'i',
    'j',
    'k',
  ])
})

it('finds what an earlier process left, and sweeps up what a crash did', async () => {
  using directory = temporaryDirectory()
  await new PictureCache(directory.dir, 20_000).get('a', async () => kilobytes(1))
  writeFileSync(join(directory.dir, '.half.part'), 'x')
  const next = new PictureCache(directory.dir, 20_000)
  expect(await next.get('a', () => Promise.reject(new Error('made again')))).toEqual(kilobytes(1))
  expect(readdirSync(directory.dir)).toEqual(['a'])
})

it('makes a picture again when its file is not what it was', async () => {
  using directory = temporaryDirectory()
  const cache = new PictureCache(directory.dir, 20_000)
  await cache.get('a', async () => kilobytes(1))
  writeFileSync(join(directory.dir, 'a'), 'short')
  expect(await cache.get('a', async () => kilobytes(1))).toEqual(kilobytes(1))
})

it('does not remember a failure, nor fail because the disk does', async () => {
  using directory = temporaryDirectory()
  mkdirSync(join(directory.dir, 'a'))
  const cache = new PictureCache(join(directory.dir, 'a', '\0'), 20_000)
  await expect(cache.get('x', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await cache.get('x', async () => kilobytes(1))).toEqual(kilobytes(1))
})
