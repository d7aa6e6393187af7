import type { SanityClient } from '@sanity/client'
import { expect, test } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { basisAt, reasonsOnRecord, termNamed, twinOf } from './ask-lake.ts'

/** As the Studio asks while it validates the draft of `b`. */
function asking(client: SanityClient) {
  const times = { _createdAt: '2026-11-22T10:00:00Z', _updatedAt: '2026-11-22T10:00:00Z' }
  const document = { _id: 'drafts.b', _type: 'source', _rev: '1', ...times }
  return { getClient: () => client, document }
}

test('a second source with the same DOI or PubMed number is found, the source itself is not', async () => {
  await using lake = await serveLake()
  const source = { _type: 'source', doi: '10.1056/NEJMoa1800385', pmid: '29791822' }
  await lake.editor.create({ ...source, _id: 'b', title: 'Itself' })
  await lake.editor.create({ ...source, _id: 'drafts.b', title: 'Itself' })
  const context = asking(lake.editor)
  expect(await twinOf('source', 'pmid', '29791822', context)).toBeNull()
  await lake.editor.create({ ...source, _id: 'drafts.a', title: 'The other' })
  expect(await twinOf('source', 'pmid', '29791822', context)).toBe('The other')
  expect(await twinOf('source', 'doi', '10.1056/nejmoa1800385', context)).toBe('The other')
  expect(await twinOf('source', 'pmid', '2979182', context)).toBeNull()
})

test('a term that another is called, or is also called, is found, whatever its case', async () => {
  await using lake = await serveLake()
  const term = { _type: 'glossaryTerm', aliases: ['extracorporeal life support', 'ECLS'] }
  await lake.editor.create({ ...term, _id: 'drafts.b', title: 'Itself' })
  const named = (...names: string[]) => termNamed(names, asking(lake.editor))
  // Its own names, as its own draft has them, are no twins.
  expect(await named('ECLS')).toBeNull()
  await lake.editor.create({ ...term, _id: 'a', title: 'ECMO' })
  for (const name of ['ecmo', 'ECMO', ' ecls ', 'Extracorporeal Life Support']) {
    expect(await named('sweep gas', name), name).toBe('ECMO')
  }
  expect(await named('sweep gas', 'cannula')).toBeNull()
})

test('what words rest on is judged as readers get it', async () => {
  await using lake = await serveLake()
  const source = { _id: 'trial', _type: 'source', title: 'A trial', status: 'current' }
  await lake.editor.create(source)
  await lake.editor.create({ ...source, _id: 'drafts.trial', status: 'retracted' })
  expect(await basisAt('trial', asking(lake.editor))).toMatchObject({ status: 'current' })
  expect(await basisAt('gone', asking(lake.editor))).toBeUndefined()
})

test('reasons on record are found for a draft of the document, and by nobody without a token', async () => {
  await using lake = await serveLake()
  const entry = { _key: 'o', sentence: 'S.', reason: 'Because.', by: 'A', at: '2026-11-22' }
  await lake.editor.create({ _id: 'override.b', _type: 'claimReasons', entries: [entry] })
  expect(await reasonsOnRecord(asking(lake.editor))).toEqual([entry])
  expect(await reasonsOnRecord(asking(lake.anonymous))).toEqual([])
})
