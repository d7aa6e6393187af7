import { expect, test } from 'vitest'
import { reportText } from './report.ts'
import type { Audit, PageResult, Results, ScaleResult, SubjectResult } from './results.ts'

const circumstances = {
  at: '2026-11-22T10:00:00.000Z',
  quick: false,
  loadBefore: 0.1,
  minutes: 9.6,
  machine: { cpu: 'A processor', cores: 2, memoryGb: 23.6, system: 'Linux' },
  versions: { node: '24.9.0', next: '16.4.6' },
}

function page(kind: string, lcpMs: number, perSecond: number): PageResult {
  const audit: Audit = {
    performance: 100,
    accessibility: 100,
    bestPractices: 100,
    seo: 45,
    lcpMs,
    tbtMs: 0,
    cls: 0,
    requests: 3,
    bytes: { html: 14_000, css: 0, js: 0, font: 50_000, image: 0, other: 0 },
    asked: [],
    complaints: ['seo: is-crawlable, Page is blocked from indexing'],
  }
  const numbers = { p50Ms: 1, p99Ms: 2, cpuMsPerRequest: 0.03, broken: 0, refused: 0 }
  const load = [1, 50].map((connections) => ({ connections, perSecond, ...numbers }))
  return { kind, path: `/${kind}`, audit, load }
}

function subject(name: SubjectResult['name'], lcpMs: number, perSecond: number): SubjectResult {
  const pages = [page('article', lcpMs, perSecond)]
  return { name, title: `Title of ${name}`, pages, memoryMb: { start: 100, afterLoad: 120 } }
}

const size = (articles: number, ms: number): ScaleResult => ({
  articles,
  fillSeconds: 1,
  buildSeconds: 40,
  buildMemoryMb: 1_500,
  builtPages: 90,
  siteMemoryMb: 200,
  latencies: [
    { name: 'sitemap', status: 200, kilobytes: 9, firstMs: ms, medianMs: ms, worstMs: ms },
    { name: 'search', status: 404, kilobytes: 9, firstMs: ms, medianMs: ms, worstMs: ms },
  ],
  publish: { times: 20, medianMs: 80, worstMs: 120 },
})

const results: Results = {
  site: {
    ...circumstances,
    words: 1_029,
    subjects: [
      subject('site', 707, 30_000),
      subject('nginx', 700, 33_000),
      subject('nginx with fonts', 1_010, 33_000),
      subject('nginx with copies', 1_000, 45_000),
    ],
  },
  scale: { ...circumstances, sizes: [size(100, 1.25), size(10_000, 3)] },
}

test('puts the subjects side by side, with ratios and what Lighthouse says', () => {
  const text = reportText(results)
  expect(text).toContain(
    '| the article, 1,029 words | Title of site | Title of nginx | Title of nginx with fonts | Title of nginx with copies |',
  )
  expect(text).toContain(
    '| requests per second, 50 connections | 30,000 | 33,000 | 33,000 | 45,000 |',
  )
  expect(text).toContain('| LCP of the article against nginx | 1.01 × | ≤ 1.05 × |')
  expect(text).toMatch(/^\| page .*\| ÷ nginx \| ÷ nginx with the same typefaces \|/m)
  expect(text).toMatch(/^\| article .*\| 707 \| 1\.01 × \| 0\.70 × \|/m)
  expect(text).toContain('| – with the same page as files | 1.50 × |  |')
  expect(text).toContain(
    '| article | 100 | 100 | 707 | 1,000 | 0.71 × | 0 | 0 | 30,000 | 45,000 | 1.50 × |',
  )
  // No stock Next was measured: nothing is made up for it.
  expect(text).toContain('| requests per second against stock Next | – | ≥ 20 × |')
  expect(text).toContain('- article: seo: is-crawlable, Page is blocked from indexing')
  expect(text).toContain('22 November 2026')
})

test('shows what grows with the articles, and says what is not there yet', () => {
  const text = reportText(results)
  expect(text).toContain('| sitemap | 1.3 / 1.3 / 1.3 | 3.0 / 3.0 / 3.0 |')
  expect(text).not.toContain('| search |')
  expect(text).toContain('Not there, so not measured: search.')
})

test('keeps the part that was measured elsewhere', () => {
  const before = reportText(results)
  expect(reportText({ scale: results.scale }, before)).toBe(before)
  expect(reportText({ site: results.site }, before)).toBe(before)
})

test('leaves out the part that was never measured', () => {
  expect(reportText({ scale: results.scale })).not.toContain('Side by side')
})
