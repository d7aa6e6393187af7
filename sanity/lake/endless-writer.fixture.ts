import { writeSync } from 'node:fs'
import { StoredDataset } from './store/dataset.ts'

/** Writes for ever, and prints each id once its write has been acknowledged. */
const [dir = '', prefix = ''] = process.argv.slice(2)
const dataset = new StoredDataset(dir, { name: 'test', aclMode: 'public' })
const identity = { id: 'writer', role: 'editor' } as const

for (let n = 0; ; n += 1) {
  const id = `${prefix}-${n}`
  const document = { _id: id, _type: 'note', text: 'x'.repeat(1000) }
  dataset.commit([{ create: document }, { create: { ...document, _id: `${id}-twin` } }], {
    identity,
  })
  writeSync(1, `${id}\n`)
}
