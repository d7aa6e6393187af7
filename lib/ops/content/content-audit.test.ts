import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { receiptOf } from '#lib/claims/override-record.ts'
import { standingDocument } from '#lib/claims/withheld.ts'
import { localTokens } from '#sanity/lake/guard.ts'
import { type LakeServer, startLake } from '#sanity/lake/server.ts'
import { articleQuery } from '#sanity/queries/article.ts'
import { homeQuery } from '#sanity/queries/home.ts'
import { partnerQuery } from '#sanity/queries/partner.ts'
import { serviceQuery } from '#sanity/queries/service.ts'
import { seedDocuments } from '#sanity/seed/all-documents.ts'
import type { Json } from '#sanity/seed/document.ts'
import { auditReport, hasErrors } from './audit-report.ts'
import { auditDataset } from './audited-dataset.ts'

const dir = mkdtempSync(join(tmpdir(), 'audit-'))
const connection = { projectId: 'vivacity', dataset: 'local', apiVersion: '2025-10-01' }
let lake: LakeServer

beforeAll(async () => {
  const datasets = [{ name: connection.dataset, aclMode: 'public' as const }]
  const { projectId } = connection
  lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir,
    projectId,
    datasets,
    allowedOrigins: [],
  })
  const transaction = editor().transaction()
  for (const document of seedDocuments) {
    const { _id, _type, ...fields } = document
    transaction.createOrReplace({ _id, _type, ...withWeakReferences(fields) })
  }
  await transaction.commit()
})

afterAll(async () => {
  await lake.close()
  rmSync(dir, { recursive: true, force: true })
})

beforeEach(() => editor().delete({ query: '*[_id match "*bad*"]' }))

function editor() {
  const { url: apiHost } = lake
  const local = { apiHost, useProjectHostname: false, useCdn: false }
  return createClient({ ...connection, ...local, token: localTokens.editor })
}

/** The pictures of the samples are not uploaded here: what points to them may point nowhere. */
function withWeakReferences(fields: { [name: string]: Json }): { [name: string]: Json } {
  const weak = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(weak)
    if (typeof value !== 'object' || value === null) return value
    return { ...withWeakReferences(value), ...('_ref' in value && { _weak: true }) }
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, weak(value)]))
}

const bad = (fields: object = {}) => ({
  _id: 'article-bad',
  _type: 'article',
  title: 'Our results',
  audience: 'clinician',
  body: [
    {
      _type: 'block',
      _key: 'a',
      children: [{ _type: 'span', _key: 's', text: 'We train. Survival was 92% with us.' }],
      markDefs: [],
    },
  ],
  ...fields,
})

test('the sample content is clean, drafts and all', async () => {
  const audited = await auditDataset(editor(), { drafts: true })
  expect(auditReport(audited, '/studio')).toMatch(/^\d+ documents read: 0 errors, 0 warnings\.$/)
  expect(audited.read).toBeGreaterThan(50)
  expect(hasErrors(audited)).toBe(false)
})

test('readers see every sentence of the samples', async () => {
  const slugs = (type: string) =>
    editor().fetch<string[]>('*[_type == $type].slug.current', { type })
  const documents = [
    await editor().fetch(partnerQuery),
    await editor().fetch(homeQuery),
    ...(await Promise.all(
      (await slugs('article')).map((slug) => editor().fetch(articleQuery, { slug })),
    )),
    ...(await Promise.all(
      (await slugs('service')).map((slug) => editor().fetch(serviceQuery, { slug })),
    )),
  ].filter((document) => document !== null)
  expect(documents.length).toBeGreaterThan(15)
  for (const document of documents) expect(standingDocument(document)).toEqual(document)
})

test('a bad article fails, and is named with its sentence and its address', async () => {
  await editor().create(bad())
  const audited = await auditDataset(editor(), { drafts: false })
  expect(hasErrors(audited)).toBe(true)
  const report = auditReport(audited, 'http://localhost:3000/studio')
  expect(report).toContain('Our results')
  expect(report).toContain('/studio/intent/edit/id=article-bad;type=article')
  expect(report).toContain('error  Survival was 92% with us.')
  expect(report).not.toContain('We train.')
  expect(report).toContain(': 1 error, 0 warnings.')
})

test('for job seekers it is a warning, and fails nothing', async () => {
  await editor().create(bad({ audience: 'jobSeeker' }))
  const audited = await auditDataset(editor(), { drafts: false })
  expect(audited.found).toHaveLength(1)
  expect(hasErrors(audited)).toBe(false)
})

test('a draft is read where it is asked for', async () => {
  await editor().create(bad({ _id: 'drafts.article-bad' }))
  expect((await auditDataset(editor(), { drafts: false })).found).toEqual([])
  const audited = await auditDataset(editor(), { drafts: true })
  expect(hasErrors(audited)).toBe(true)
  expect(auditReport(audited, '')).toContain('Our results (draft)\n/intent/edit/id=article-bad;')
})

describe('a sentence that was let stand', () => {
  const recorded = {
    _key: 'o',
    sentence: 'Survival was 92% with us.',
    reason: 'The measure is published beside it.',
    by: 'Ilse Adeyemi',
    at: '2026-11-22T10:00:00Z',
  }
  const withOverride = async () => {
    const { _key, sentence } = recorded
    const claimOverrides = [{ _key, sentence, receipt: receiptOf(recorded) }]
    await editor().create(bad({ claimOverrides }))
  }

  test('passes, and is listed with who, when and why', async () => {
    await withOverride()
    await editor().create({
      _id: 'override.article-bad',
      _type: 'claimReasons',
      entries: [recorded],
    })
    const audited = await auditDataset(editor(), { drafts: false })
    expect(hasErrors(audited)).toBe(false)
    const report = auditReport(audited, '/studio')
    expect(report).toContain('stands  Survival was 92% with us.')
    expect(report).toContain('Ilse Adeyemi, 2026-11-22: The measure is published beside it.')
    expect(report).toContain('1 sentence on record to stand without a source.')
  })

  test('fails without a reason on record', async () => {
    await withOverride()
    const audited = await auditDataset(editor(), { drafts: false })
    expect(hasErrors(audited)).toBe(true)
    expect(auditReport(audited, '/studio')).toContain('No reason is on record')
  })

  test('tells nobody why without a token', async () => {
    await withOverride()
    await editor().create({
      _id: 'override.article-bad',
      _type: 'claimReasons',
      entries: [recorded],
    })
    const anybody = editor().withConfig({ token: undefined, useCdn: false })
    for (const perspective of ['published', 'raw'] as const) {
      const all = await anybody.fetch('*[]', {}, { perspective })
      expect(JSON.stringify(all)).toContain(recorded.sentence)
      expect(JSON.stringify(all)).not.toContain(recorded.reason)
      expect(JSON.stringify(all)).not.toContain('override.')
    }
    const record = await anybody.fetch(
      '*[_id == "override.article-bad" || _type == "claimReasons"]',
    )
    expect(record).toEqual([])
    expect(await anybody.getDocument('override.article-bad')).toBeUndefined()
    const audited = await auditDataset(anybody, { drafts: false })
    expect(hasErrors(audited)).toBe(true)
  })
})

describe('what a claim rests on', () => {
  const resting = (_ref: string) => {
    const { body, ...rest } = bad()
    const markDefs = [
      { _type: 'evidence', _key: 'm', basis: { _type: 'reference', _ref, _weak: true } },
    ]
    const [block] = body
    const children = (block?.children ?? []).map((span) => ({ ...span, marks: ['m'] }))
    return { ...rest, body: [{ ...block, children, markDefs }] }
  }

  test('carries it while it stands', async () => {
    await editor().create(resting('source-eolia'))
    expect((await auditDataset(editor(), { drafts: false })).found).toEqual([])
  })

  test.each([
    [
      'a retracted source',
      { _id: 'source-bad', _type: 'source', title: 'A trial', status: 'retracted' },
      '“A trial” was retracted',
    ],
    [
      'an outcome measure that nobody approved',
      { _id: 'measure-bad', _type: 'outcomeMeasure', title: 'Weaned' },
      '“Weaned” may not be shown',
    ],
    [
      'an empty cost model',
      {
        _id: 'model-bad',
        _type: 'costModel',
        inputs: [{ _key: 'a', status: 'illustrative', value: 1 }],
      },
      'no figure that somebody stands for',
    ],
  ])('does not where it is %s', async (_, basis, why) => {
    await editor().create<Record<string, unknown>>(basis)
    await editor().create(resting(basis._id))
    const audited = await auditDataset(editor(), { drafts: false })
    expect(hasErrors(audited)).toBe(true)
    expect(auditReport(audited, '/studio')).toContain(why)
  })
})

test('words without a live consent are named, since readers do not see them', async () => {
  const quote = { _id: 'testimonial-bad', _type: 'testimonial', speakerName: 'A', quote: 'Calm.' }
  await editor().create({
    ...quote,
    consent: { _type: 'reference', _ref: 'consent.bad', _weak: true },
  })
  await editor().create({
    _id: 'consent.bad',
    _type: 'consentRecord',
    kind: 'testimonial',
    surfaces: ['partnerPage'],
    signedOn: '2025-01-01',
    expiresAt: '2099-01-01T00:00:00Z',
  })
  expect((await auditDataset(editor(), { drafts: false })).found).toEqual([])
  await editor().patch('consent.bad').set({ revokedAt: '2026-01-01T00:00:00Z' }).commit()
  const audited = await auditDataset(editor(), { drafts: false })
  expect(hasErrors(audited)).toBe(false)
  expect(auditReport(audited, '/studio')).toContain(
    'Readers do not see it: its consent is revoked.',
  )
})

test('all pages of a large dataset are read', async () => {
  const transaction = editor().transaction()
  for (let at = 0; at < 450; at += 1) transaction.create(bad({ _id: `article-bad-${at}` }))
  await transaction.commit()
  expect((await auditDataset(editor(), { drafts: false })).found).toHaveLength(450)
})
