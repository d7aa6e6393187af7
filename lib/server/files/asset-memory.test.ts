import { expect, test } from 'vitest'
import type { Asset } from './asset.ts'
import { AssetMemory } from './asset-memory.ts'

const asset = (bytes: number): Asset => ({
  tag: `${bytes}`,
  headers: {},
  body: Buffer.alloc(bytes),
})

test('what nobody asked for longest goes when there is too much', () => {
  const memory = new AssetMemory(100)
  memory.keep('a', asset(40))
  memory.keep('b', asset(40))
  memory.get('a')
  memory.keep('c', asset(40))
  expect(memory.get('b')).toBeUndefined()
  expect(memory.get('a')).toBeDefined()
  expect(memory.get('c')).toBeDefined()
})

test('what is larger than all there is room for is not kept', () => {
  const memory = new AssetMemory(100)
  memory.keep('huge', asset(101))
  expect(memory.get('huge')).toBeUndefined()
})

test('who comes at once shares one making; a failure is not kept', async () => {
  const memory = new AssetMemory(100)
  let made = 0
  const make = async () => {
    made += 1
    if (made === 1) throw new Error('the disk is away')
    return asset(1)
  }
  await expect(memory.getOrMake('a', make)).rejects.toThrow('the disk is away')
  const [first, second] = await Promise.all([
    memory.getOrMake('a', make),
    memory.getOrMake('a', make),
  ])
  expect(first).toBe(second)
  expect(made).toBe(2)
})
