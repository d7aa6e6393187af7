import { createClient } from '@sanity/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { consentMark } from '#lib/consent/mark.ts'
import { temporaryDirectory } from '#sanity/lake/lake.fixture.ts'
import { startLake } from '#sanity/lake/server.ts'
import { privateTagsFor } from '#sanity/tags.ts'
import { isWithheld } from '../pages/withheld-marks.ts'
import { followPrivateDocuments } from './private-documents.ts'

/** A lake on a free port, and the tags that its private documents had marked so far. */
async function follow() {
  const { dir, ...directory } = temporaryDirectory()
  const lake = await startLake({
    port: 0,
    host: '127.0.0.1',
    dir,
    projectId: 'vivacity',
    datasets: [{ name: 'local', aclMode: 'public' }],
    allowedOrigins: [],
  })
  const client = createClient({
    projectId: 'vivacity',
    dataset: 'local',
    apiVersion: '2025-10-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
  })
  const marked: string[][] = []
  const end = followPrivateDocuments({
    client: client.withConfig({ token: 'local-viewer' }),
    onChange: (tags) => marked.push(tags),
    log: () => undefined,
  })
  onTestFinished(async () => {
    end()
    await lake.close()
    directory[Symbol.dispose]()
  })
  await vi.waitFor(() => expect(marked).toHaveLength(1), 3_000)
  return { editor: client.withConfig({ token: 'local-editor' }), marked }
}

test('a change of an approval marks what was read of it, and of all approvals', async () => {
  const { editor, marked } = await follow()
  await editor.create({ _id: 'approval.article-1', _type: 'medicalApproval' })
  await vi.waitFor(() => expect(marked).toHaveLength(2))
  expect(privateTagsFor(['approval.article-1'])).toContain(marked[1]?.[0])
  expect(privateTagsFor(['approval'])).toContain(marked[1]?.[1])
  expect(privateTagsFor(['approval.article-2', 'consent'])).not.toContain(marked[1]?.[0])
  await editor.delete('approval.article-1')
  await vi.waitFor(() => expect(marked[2]).toEqual(marked[1]))
})

test('drafts, and what pages do not show, mark nothing', async () => {
  const { editor, marked } = await follow()
  await editor.create({ _id: 'drafts.consent.1', _type: 'consentRecord' })
  await editor.create({ _id: 'enquiry.1', _type: 'enquiry' })
  await editor.create({ _id: 'consent.1', _type: 'consentRecord' })
  await vi.waitFor(() => expect(marked).toHaveLength(2))
  expect(marked[1]).toContain(privateTagsFor(['consent.1'])[1])
})

test('whoever begins to listen takes all for changed', async () => {
  const { marked } = await follow()
  expect(privateTagsFor(['approval.article-1'])).toContain(marked[0]?.[0])
})

test('a consent that is revoked is withheld at once, and one that is given again is not', async () => {
  const { editor, marked } = await follow()
  const consent = {
    _id: 'consent.w',
    _type: 'consentRecord',
    kind: 'testimonial',
    surfaces: ['stories'],
    signedOn: '2020-01-01',
    expiresAt: '2999-01-01T00:00:00Z',
  }
  await editor.create(consent)
  await vi.waitFor(() => expect(marked).toHaveLength(2))
  expect(isWithheld(consentMark('consent.w'))).toBe(false)
  await editor.patch('consent.w').set({ revokedAt: '2026-01-01T00:00:00Z' }).commit()
  await vi.waitFor(() => expect(isWithheld(consentMark('consent.w'))).toBe(true))
  await editor.patch('consent.w').unset(['revokedAt']).commit()
  await vi.waitFor(() => expect(isWithheld(consentMark('consent.w'))).toBe(false))
  await editor.delete('consent.w')
  await vi.waitFor(() => expect(isWithheld(consentMark('consent.w'))).toBe(true))
})
