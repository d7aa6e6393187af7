import { expect, test } from 'vitest'
import { openLake } from '../lake.fixture.ts'

test('a kept list without an order is in the order of the store, whatever came and went', async () => {
  using lake = openLake()
  const listed = async () => {
    const query = encodeURIComponent('*[_type == "note"]._id')
    return (await lake.answer(`/data/query/test?perspective=raw&query=${query}`)).body.result
  }
  const stored = () =>
    lake
      .dataset()
      .ofType('note')
      .map(({ _id }) => _id)
  const note = (_id: string, _type = 'note') => ({ _id, _type })
  const steps = [
    [{ create: note('b') }, { create: note('a') }, { create: note('c') }],
    [{ patch: { id: 'b', set: { text: 'x' } } }],
    [{ delete: { id: 'b' } }],
    [{ create: note('d') }, { create: note('b') }],
    [{ createOrReplace: note('a', 'letter') }],
    [{ createOrReplace: note('a') }],
    Array.from({ length: 150 }, (_, n) => ({ create: note(`n${n}`) })),
    [{ delete: { id: 'n7' } }, { create: note('e') }],
  ]
  for (const mutations of steps) {
    expect((await lake.mutate(mutations)).status).toBe(200)
    expect(await listed()).toEqual(stored())
  }
  lake.reopen()
  expect(await listed()).toEqual(stored())
})
