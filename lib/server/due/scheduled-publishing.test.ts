import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SanityClient } from '@sanity/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { keepSchedules } from './scheduled-publishing.ts'

const keeper = fileURLToPath(new URL('./due.fixture.ts', import.meta.url))

async function schedule(client: SanityClient, id: string, inMilliseconds: number) {
  const { _rev: revision } = await client.create({ _id: `drafts.${id}`, _type: 'page' })
  await client.createOrReplace({
    _id: `schedule.${id}`,
    _type: 'scheduledPublish',
    documentId: id,
    documentType: 'page',
    at: new Date(Date.now() + inMilliseconds).toISOString(),
    zone: 'UTC',
    who: 'Editor',
    revision,
    state: 'waiting',
  })
}

/** A process that keeps schedules, until the test ends. */
function keep(client: SanityClient, token: string | undefined = 'local-editor') {
  const stop = keepSchedules({ client, token, log: () => {} })
  onTestFinished(stop)
  return stop
}

const isPublished = (client: SanityClient, id: string) =>
  client.fetch<boolean>('defined(*[_id == $id][0])', { id })

test('what is scheduled is public at its moment, and not before', async () => {
  await using lake = await serveLake()
  keep(lake.anonymous)
  const due = Date.now() + 1_200
  await schedule(lake.editor, 'a', 1_200)
  await vi.waitUntil(() => isPublished(lake.anonymous, 'a'), { timeout: 5_000, interval: 10 })
  expect(Date.now() - due).toBeGreaterThanOrEqual(0)
})

test('what was missed while no process ran is published at the start', async () => {
  await using lake = await serveLake()
  await schedule(lake.editor, 'a', -60_000)
  keep(lake.anonymous)
  await vi.waitUntil(() => isPublished(lake.anonymous, 'a'), { timeout: 5_000 })
})

test('a schedule that is taken back is not kept', async () => {
  await using lake = await serveLake()
  keep(lake.anonymous)
  await schedule(lake.editor, 'a', 700)
  await lake.editor.delete('schedule.a')
  await schedule(lake.editor, 'b', 900)
  await vi.waitUntil(() => isPublished(lake.anonymous, 'b'), { timeout: 5_000 })
  expect(await isPublished(lake.anonymous, 'a')).toBe(false)
})

test('without a token that writes, nothing is published', async () => {
  await using lake = await serveLake()
  await schedule(lake.editor, 'a', -1_000)
  keepSchedules({ client: lake.anonymous, token: undefined, log: () => {} })()
  expect(await isPublished(lake.anonymous, 'a')).toBe(false)
})

test('killed in the middle and started again, it publishes each once', {
  timeout: 60_000,
}, async () => {
  await using lake = await serveLake()
  const ids = Array.from({ length: 40 }, (_, n) => `page-${n}`)
  for (const id of ids) await schedule(lake.editor, id, -1_000)
  const countDone = () =>
    lake.editor.fetch<number>('count(*[_type == "scheduledPublish" && state == "done"])')

  for (let enough = 5; (await countDone()) < ids.length; enough += 10) {
    const child = spawn(process.execPath, [keeper, lake.url], { stdio: 'ignore' })
    const isEnough = async () => (await countDone()) >= Math.min(enough, ids.length)
    await vi.waitUntil(isEnough, { timeout: 20_000, interval: 5 })
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  const headers = { authorization: 'Bearer local-editor' }
  const history = `${lake.url}/v1/data/history/local/transactions`
  for (const id of ids) {
    const lines = await (await fetch(`${history}/${id}?excludeContent=true`, { headers })).text()
    expect(lines.trim().split('\n')).toHaveLength(1)
    expect(await lake.editor.getDocument(`drafts.${id}`)).toBeUndefined()
  }
})
