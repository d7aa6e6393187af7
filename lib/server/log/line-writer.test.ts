import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lineWriter } from './line-writer.ts'

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'log-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

test('lines come in order and whole', async () => {
  const file = join(await folder(), 'log')
  const fd = openSync(file, 'a')
  const log = lineWriter(fd)
  for (let at = 0; at < 1_000; at += 1) log.write(`line ${at}`)
  await log.flush(5_000)
  closeSync(fd)
  expect(readFileSync(file, 'utf8').trim().split('\n')).toEqual(
    Array.from({ length: 1_000 }, (_, at) => `line ${at}`),
  )
})

test('a pipe that nobody reads holds nobody up, and tells later what was dropped', async () => {
  const pipe = join(await folder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  const fd = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
  const log = lineWriter(fd, 200_000)
  const began = performance.now()
  for (let at = 0; at < 10_000; at += 1) log.write('x'.repeat(99))
  expect(performance.now() - began).toBeLessThan(2_000)

  let read = ''
  const buffer = Buffer.alloc(65_536)
  const readSome = () => {
    try {
      read += buffer.toString('utf8', 0, readSync(fd, buffer))
    } catch {
      // Nothing there for the moment.
    }
  }
  const line = `${'x'.repeat(99)}\n`
  await vi.waitFor(() => {
    readSome()
    expect(read.length).toBeGreaterThanOrEqual(190_000)
  })
  log.write('the last')
  await vi.waitFor(() => {
    readSome()
    expect(read).toContain('the last')
  })
  expect(read).toMatch(/"dropped":\d{4}/)
  expect(read.startsWith(line.repeat(1_000))).toBe(true)
  closeSync(fd)
})
