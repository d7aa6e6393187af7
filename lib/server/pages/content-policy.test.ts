import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { draftPolicy, isWrittenByNext, pagePolicy, studioPolicy } from './content-policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `))

test('a page without scripts may run none and use its own sheet only', () => {
  const policy = pagePolicy('<style>.a{top:0}</style><p>Text</p>')
  expect(directive(policy, 'default-src')).toBe("default-src 'none'")
  expect(directive(policy, 'script-src')).toBe("script-src 'none'")
  expect(directive(policy, 'style-src')).toBe(`style-src ${hash('.a{top:0}')}`)
  expect(directive(policy, 'base-uri')).toBe("base-uri 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('structured data needs no permission, and a page without styles gets none', () => {
  const policy = pagePolicy('<script type="application/ld+json">{}</script>')
  expect(directive(policy, 'script-src')).toBe("script-src 'none'")
  expect(directive(policy, 'style-src')).toBe("style-src 'none'")
})

test('only a page that names a manifest may ask for it', () => {
  const policy = pagePolicy('<link rel="manifest" href="/manifest.webmanifest"/>')
  expect(directive(policy, 'manifest-src')).toBe("manifest-src 'self'")
  expect(directive(pagePolicy('<p>Text</p>'), 'manifest-src')).toBeUndefined()
})

test("a page with an island blesses Next's own inline scripts and nobody else's", () => {
  const next = 'self.__next_f.push([1,"text"])'
  const evil = 'alert(1)'
  const policy = pagePolicy(
    `<script src="/_next/a.js"></script><script>${next}</script><script>${evil}</script>`,
  )
  expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hash(next)}`)
})

test.each([
  ['(self.__next_f=self.__next_f||[]).push([0])', true],
  ['self.__next_f.push([1,"a \\u003c/script>"])', true],
  [
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1]});',
    true,
  ],
  ['self.__next_f.push([1,"x"]);alert(1)', false],
  ['self.__next_f.push([1,alert(1)])', false],
  ['self.__next_f.push([1,`x`])', false],
  [' self.__next_f.push([1,"x"])', false],
  ['', false],
])('%s is written by Next: %s', (script, expected) => {
  expect(isWrittenByNext(script)).toBe(expected)
})

test('a draft runs by its nonce, talks to the lake, and shows in the Studio alone', () => {
  const policy = draftPolicy('n0nce', { apiHost: 'http://localhost:3030' })
  expect(directive(policy, 'script-src')).toContain("'nonce-n0nce'")
  expect(directive(policy, 'connect-src')).toContain('ws://localhost:3030')
  expect(directive(policy, 'frame-ancestors')).toBe("frame-ancestors 'self'")
})

test('the Studio may ask its lake under the name of a project, where the lake has a name', () => {
  const sourcesAt = (apiHost: string) => directive(studioPolicy('', { apiHost }), 'connect-src')
  expect(sourcesAt('http://localhost:3030')).toContain('http://*.localhost:3030')
  expect(sourcesAt('http://127.0.0.1:3030')).not.toContain('*')
  expect(sourcesAt('http://[::1]:3030')).not.toContain('*')
})

test('the Studio on hosted Sanity talks to Sanity and to nobody else', () => {
  const policy = studioPolicy('', { apiHost: undefined })
  expect(directive(policy, 'connect-src')).toContain('wss://*.sanity.io')
  expect(directive(policy, 'script-src')).toBe("script-src 'self'")
})
