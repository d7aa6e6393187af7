import { expect, test } from 'vitest'
import { z } from 'zod'
import { finishPage } from './finished-page.ts'
import { type Stored, withFinishedPage } from './stored-page.ts'

// Next names kinds by an enum that exists for its own compiler only.
const stored = (html: string) =>
  z.custom<Stored>().parse({ kind: 'APP_PAGE', html, status: 200, headers: {} })

const meta = '<meta name="content-revision" content="lq1-8Xh_2"/>'
const html = `<!DOCTYPE html><html lang="en"><head>${meta}</head><body>A page</body></html>`

test('a page tells its revision in a header, not in its text', () => {
  const finished = withFinishedPage(stored(html))
  expect(finished.headers).toMatchObject({ 'content-revision': 'lq1-8Xh_2' })
  expect(JSON.stringify(finished)).not.toContain('<meta')
  expect(withFinishedPage(finished).headers).toEqual(finished.headers)
})

test('the text is the same whatever the revision, so that readers keep what they have', () => {
  expect(finishPage(html)).toBe(finishPage(html.replace('lq1', 'other')))
})

test('what an editor writes is no revision', () => {
  const text = html.replace(meta, '').replace('A page', '&lt;meta name="content-revision" …')
  expect(withFinishedPage(stored(text)).headers).not.toHaveProperty('content-revision')
})
