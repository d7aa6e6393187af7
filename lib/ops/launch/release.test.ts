import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hasRelease, replaceRelease } from './release.ts'

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const dir = join(folder, '.next')
  const make = async (at: string, id: string) => {
    await mkdir(join(at, 'cache'), { recursive: true })
    await writeFile(join(at, 'BUILD_ID'), id)
    return true
  }
  return { folder, dir, make, served: () => readFile(join(dir, 'BUILD_ID'), 'utf8') }
}

test('the first release is made, and the next takes its place', async () => {
  const { folder, dir, make, served } = await aFolder()
  expect(await hasRelease(dir)).toBe(false)
  expect(await replaceRelease(dir, (aside) => make(aside, 'first'))).toBe(true)
  expect(await replaceRelease(dir, (aside) => make(aside, 'second'))).toBe(true)
  expect(await served()).toBe('second')
  expect(await readdir(folder)).toEqual(['.next'])
})

test('a build that fails, or throws, leaves the last release as it was', async () => {
  const { dir, make, served } = await aFolder()
  await make(dir, 'first')
  expect(await replaceRelease(dir, async () => false)).toBe(false)
  await expect(replaceRelease(dir, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk')
  expect(await served()).toBe('first')
})

test('while a release is made, the last one is there', async () => {
  const { dir, make, served } = await aFolder()
  await make(dir, 'first')
  let during = ''
  await replaceRelease(dir, async (aside) => {
    during = await served()
    return make(aside, 'second')
  })
  expect(during).toBe('first')
})

test('a stop in the middle of the exchange loses nothing', async () => {
  const { dir, make, served } = await aFolder()
  await make(`${dir}-former`, 'first')
  expect(await replaceRelease(dir, async () => false)).toBe(false)
  expect(await served()).toBe('first')
})
