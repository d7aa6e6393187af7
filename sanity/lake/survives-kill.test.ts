import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryDirectory } from './lake.fixture.ts'
import { StoredDataset } from './store/dataset.ts'

const writer = fileURLToPath(new URL('./endless-writer.fixture.ts', import.meta.url))

test('kill -9 in the middle of writes loses no acknowledged write', async () => {
  using directory = temporaryDirectory()
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round += 1) {
    const enough = acknowledged.length + 30
    const child = spawn(process.execPath, [writer, directory.dir, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    })
    const exited = once(child, 'exit')
    for await (const id of createInterface({ input: child.stdout })) {
      acknowledged.push(id)
      if (acknowledged.length === enough) child.kill('SIGKILL')
    }
    expect(await exited).toEqual([null, 'SIGKILL'])
  }

  const dataset = new StoredDataset(directory.dir, { name: 'test', aclMode: 'public' })
  const missing = acknowledged.filter((id) => !dataset.get(id))
  const half = dataset.all().filter(({ _id }) => !dataset.get(twinOf(_id)))
  dataset.close()
  expect(acknowledged.length).toBeGreaterThanOrEqual(90)
  expect(missing).toEqual([])
  expect(half).toEqual([])
})

/** Every transaction of the writer creates two documents: both are there, or neither. */
function twinOf(id: string): string {
  return id.endsWith('-twin') ? id.slice(0, -'-twin'.length) : `${id}-twin`
}
