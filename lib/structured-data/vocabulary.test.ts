import { expect, test } from 'vitest'
import { valueFaults, vocabularyFaults } from './vocabulary.fixture.ts'

const context = 'https://schema.org'
const graph = (...things: object[]) => ({ '@context': context, '@graph': things })

test('the check finds what the vocabulary does not have, and lets through what it has', async () => {
  const faults = await vocabularyFaults({
    good: graph({ '@type': 'Person', name: 'Ann', worksFor: { '@id': 'https://a.org/#us' } }),
    'unknown type': graph({ '@type': 'Perfusionist', name: 'Ann' }),
    'unknown property': graph({ '@type': 'Person', name: 'Ann', shoeSize: '38' }),
    'property of another type': graph({ '@type': 'Person', name: 'Ann', headline: 'Ann' }),
    'value of another kind': graph({ '@type': 'Person', worksFor: { '@type': 'Article' } }),
    'fault deep inside': graph({
      '@type': 'MedicalWebPage',
      mainEntity: { '@type': 'Article', author: [{ '@type': 'Person', nom: 'Ann' }] },
    }),
  })
  const found = faults.map((fault) => fault.split(':')[0])
  expect([...new Set(found)]).toEqual([
    'unknown type',
    'unknown property',
    'property of another type',
    'value of another kind',
    'fault deep inside',
  ])
}, 60_000)

test('times, addresses and ids are looked at one by one', () => {
  const us = { '@type': 'Organization', '@id': 'https://a.org/#us', url: 'https://a.org/' }
  expect(valueFaults(graph(us, { publisher: { '@id': 'https://a.org/#us' } }))).toEqual([])
  expect(
    valueFaults(
      graph({
        datePublished: 'yesterday',
        url: '/about',
        name: '',
        publisher: { '@id': 'https://a.org/#them' },
      }),
    ),
  ).toEqual([
    'datePublished: yesterday is no time',
    'url: /about is no address',
    'name is empty',
    'nothing is https://a.org/#them',
  ])
})
