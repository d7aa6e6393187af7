import type { SanityClient } from '@sanity/client'
import { expect, test } from 'vitest'
import { serveLake } from '#sanity/lake/served-lake.fixture.ts'
import { problemsOf } from '../gates.ts'
import { takenGate } from './taken.ts'

const slug = (current: string) => ({ _type: 'slug', current })
const now = new Date('2026-11-23T07:00:00Z')

/** What the gate says of a draft that is about to be published under the id `mine`. */
async function saidOf(client: SanityClient, content: Record<string, unknown> & { _type: string }) {
  const draft = { _id: 'drafts.mine', _rev: '1', ...content }
  const problems = await problemsOf({ draft, published: null, client, now }, [takenGate])
  return problems.map(({ what }) => what)
}

test('what another document has taken since the form was checked is not published twice', async () => {
  await using lake = await serveLake()
  const { editor } = lake
  const mine = [
    { _type: 'article', title: 'Mine', slug: slug('one') },
    { _type: 'source', title: 'Mine', doi: '10.1056/NEJMoa1800385' },
    { _type: 'glossaryTerm', title: 'Sweep gas', slug: slug('sweep-gas'), aliases: ['Sweep'] },
    { _type: 'redirect', from: '/old', to: '/blog' },
  ]
  // Its own draft, and what readers see of it, take nothing away.
  await editor.create({ ...mine[0], _id: 'mine', _type: 'article' })
  for (const content of mine) expect(await saidOf(editor, content)).toEqual([])

  await editor.create({ _id: 'a', _type: 'article', title: 'Theirs', slug: slug('one') })
  await editor.create({ _id: 's', _type: 'source', title: 'Theirs', doi: '10.1056/nejmoa1800385' })
  await editor.create({ _id: 't', _type: 'glossaryTerm', title: 'SWEEP', slug: slug('sweep') })
  await editor.create({ _id: 'r', _type: 'redirect', from: '/old/', to: '/team' })
  const said = await Promise.all(mine.map((content) => saidOf(editor, content)))
  expect(said).toEqual([
    ['“Theirs” has this address already.'],
    ['“Theirs” has this DOI already. Use that source instead.'],
    ['“SWEEP” has this name already. Add to that term instead.'],
    ['/old/ leads somewhere already. Change that redirect instead.'],
  ])
})

test('a ninth topic is not published', async () => {
  await using lake = await serveLake()
  const topic = (at: number) => ({ _id: `topic-${at}`, _type: 'topic', slug: slug(`topic-${at}`) })
  for (const at of [1, 2, 3, 4, 5, 6, 7]) await lake.editor.create(topic(at))
  const mine = { _type: 'topic', title: 'Mine', slug: slug('mine') }
  expect(await saidOf(lake.editor, mine)).toEqual([])
  await lake.editor.create(topic(8))
  expect(await saidOf(lake.editor, mine)).toEqual([expect.stringContaining('eight topics already')])
})
