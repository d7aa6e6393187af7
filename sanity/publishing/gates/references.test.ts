import { expect, test } from 'vitest'
import { serveLake } from '../../lake/served-lake.fixture.ts'
import { readChange } from '../publication.ts'
import { referencesGate } from './references.ts'

const to = (_ref: string) => ({ _type: 'reference', _ref })

test('what readers cannot see is found with its place', async () => {
  await using lake = await serveLake()
  await lake.editor.create({ _id: 'good', _type: 'source', title: 'Good' })
  await lake.editor.create({ _id: 'drafts.topic', _type: 'topic', title: 'Not out' })
  const weak = { _weak: true, _strengthenOnPublish: { type: 'topic' } }
  await lake.editor.create({
    _id: 'drafts.a',
    _type: 'article',
    body: [
      {
        _key: 'b',
        _type: 'block',
        markDefs: [
          { _key: 'm', basis: to('good') },
          { _key: 'n', reference: { ...to('topic'), ...weak } },
        ],
      },
    ],
    related: [{ _key: 'gone', ...to('gone'), _weak: true }],
  })
  const change = await readChange(lake.editor, 'a', new Date())
  if (!change) throw new Error('There is no draft.')
  expect(await referencesGate(change)).toEqual([
    {
      what: 'It refers to “Not out”, which readers cannot see.',
      todo: 'Publish that first, or take it out here.',
      path: ['body', { _key: 'b' }, 'markDefs', { _key: 'n' }, 'reference'],
    },
  ])
})
