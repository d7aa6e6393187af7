import { expect, test } from 'vitest'
import { complaintsOf } from './audit.ts'
import { readLoadReport } from './load.ts'
import { readPlan } from './plan.ts'

test('reads how a load went, in seconds and milliseconds', () => {
  const printed = `Running 2s test @ http://127.0.0.1:3411/
  1 threads and 50 connections
Requests/sec:  20000.00

{"requests":40000,"micros":2000000,"bytes":9,"p50":1110,"p99":6150,"broken":1,"refused":0}
`
  expect(readLoadReport(printed)).toEqual({
    requests: 40_000,
    perSecond: 20_000,
    p50Ms: 1.11,
    p99Ms: 6.15,
    broken: 1,
    refused: 0,
  })
  expect(() => readLoadReport('unable to connect')).toThrow('unable to connect')
})

test('reads what to measure from the command', () => {
  expect(readPlan([])).toMatchObject({ parts: ['site', 'scale'], lighthouseRuns: 5 })
  expect(readPlan(['--quick', '--only=scale'])).toMatchObject({
    parts: ['scale'],
    articleCounts: [100, 1_000],
  })
  expect(() => readPlan(['--only=moon'])).toThrow('no part named "moon"')
  expect(() => readPlan(['--fast'])).toThrow('--fast')
})

test('tells what takes points off, and nothing of what has no weight', () => {
  const audit = { id: '', description: '', scoreDisplayMode: 'binary' } as const
  const complaints = complaintsOf({
    categories: {
      seo: {
        id: 'seo',
        title: 'SEO',
        score: 0.9,
        auditRefs: [
          { id: 'crawlable', weight: 1 },
          { id: 'described', weight: 1 },
          { id: 'remark', weight: 0 },
        ],
      },
    },
    audits: {
      crawlable: { ...audit, score: 0, title: 'Blocked', displayValue: '1 link' },
      described: { ...audit, score: 1, title: 'Described' },
      remark: { ...audit, score: 0, title: 'Remark' },
    },
  })
  expect(complaints).toEqual(['seo: crawlable, Blocked (1 link)'])
})
