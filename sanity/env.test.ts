import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { environmentSchema, readEnvironment } from './env.ts'

test('with nothing set, content comes from the local lake and samples show', () => {
  const env = readEnvironment({})
  expect(env).toMatchObject({
    local: true,
    projectId: 'vivacity',
    dataset: 'local',
    apiHost: 'http://localhost:3030',
    showSamples: true,
  })
})

test('with a project set, the same code reads hosted Sanity and refuses samples', () => {
  const env = readEnvironment({ SANITY_PROJECT_ID: 'abc123', LAKE_PORT: '' })
  expect(env).toMatchObject({ local: false, dataset: 'production', showSamples: false })
  expect(env.apiHost).toBeUndefined()
  expect(env.readToken).toBeUndefined()
})

test('a lake with a token has a second one that may only read', () => {
  const env = readEnvironment({ LAKE_TOKEN: 'of-the-editors' })
  expect(env.writeToken).toBe('of-the-editors')
  expect(env.readToken).toMatch(/^[\w-]{40,}$/)
  expect(env.readToken).not.toContain('of-the-editors')
  expect(readEnvironment({})).toMatchObject({
    readToken: 'local-viewer',
    writeToken: 'local-editor',
  })
})

test('a wrong value is named in one line', () => {
  expect(() => readEnvironment({ PORT: 'eighty', SITE_URL: 'vivacity' })).toThrow(
    /^The environment is not usable\. PORT: .*; SITE_URL: must be an address.*\.env\.example\.$/,
  )
})

test('the Studio’s host is another than the site’s', () => {
  const SITE_URL = 'https://vivacity.example'
  expect(readEnvironment({ SITE_URL, STUDIO_HOST: 'Studio.Vivacity.example' }).STUDIO_HOST).toBe(
    'studio.vivacity.example',
  )
  expect(() => readEnvironment({ SITE_URL, STUDIO_HOST: 'vivacity.example' })).toThrow(
    /must differ/,
  )
  expect(() => readEnvironment({ SITE_URL, STUDIO_HOST: 'https://a.example' })).toThrow(/host name/)
})

test('.env.example names every variable and no other', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(names.sort()).toEqual(Object.keys(environmentSchema.shape).sort())
})

test('a mail server needs somebody to write to, and nothing tells its password', () => {
  const SMTP_URL = 'smtps://user:secret-word@mail.example.org'
  const missing = () => readEnvironment({ SMTP_URL, MAIL_FROM: 'Vivacity <no-reply@example.org>' })
  expect(missing).toThrow(/ENQUIRIES_TO_PARTNER, .*: needed with SMTP_URL/)
  expect(missing).not.toThrow(/secret-word/)
  const all = {
    SMTP_URL,
    MAIL_FROM: 'no-reply@example.org',
    ENQUIRIES_TO_PARTNER: 'a@example.org, b@example.org',
    ENQUIRIES_TO_CAREERS: 'c@example.org',
    ENQUIRIES_TO_OTHER: 'd@example.org',
  }
  expect(readEnvironment(all).mail.recipients.partner).toEqual(['a@example.org', 'b@example.org'])
  for (const wrong of [{ SMTP_URL: 'https://x.example' }, { ENQUIRIES_TO_OTHER: 'nobody' }]) {
    expect(() => readEnvironment({ ...all, ...wrong })).toThrow(/not usable/)
  }
  for (const MAIL_FROM of ['a@example.org\nBcc: b@example.org', 'no address']) {
    expect(() => readEnvironment({ ...all, MAIL_FROM })).toThrow(/MAIL_FROM/)
  }
})
