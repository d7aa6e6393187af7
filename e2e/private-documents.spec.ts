import { expect, test } from '@playwright/test'
import { newEnquiry } from '#lib/enquiry/new-enquiry.fixture.ts'
import { paths } from '#lib/paths.ts'
import { anonymous, editor, lakeUrl } from './lake.ts'
import { read, siteUrl } from './reader.ts'

/** Every private type, with what its ids begin with. Whoever adds one adds it here. */
const privateTypes: readonly [type: string, prefix: string][] = [
  ['consentRecord', 'consent'],
  ['claimReasons', 'override'],
  ['medicalApproval', 'approval'],
  ['reviewRequest', 'review'],
  ['scheduledPublish', 'schedule'],
  ['previewLinks', 'preview'],
  ['enquiry', 'enquiry'],
]

const secret = 'Nobody may read this'

for (const [type, prefix] of privateTypes) {
  test(`an anonymous query finds nothing of a ${type}`, async () => {
    const _id = `${prefix}.of-a-test`
    const pointer = `points-to-${prefix}`
    await editor.createOrReplace({ _id, _type: type, secret })
    await editor.createOrReplace({ _id: `drafts.${_id}`, _type: type, secret })
    await editor.createOrReplace({
      _id: pointer,
      _type: 'pointerOfATest',
      to: { _type: 'reference', _ref: _id },
    })
    try {
      const ask = (query: string) => anonymous.fetch(query, { type, _id, secret, pointer })
      expect(
        await editor.fetch('count(*[_type == $type && secret == $secret])', { type, secret }),
      ).toBe(2)
      expect(await ask('*[_type == $type]')).toEqual([])
      expect(await ask('count(*[_type == $type])')).toBe(0)
      expect(await ask('*[_id == $_id || _id == "drafts." + $_id]')).toEqual([])
      expect(await ask(`*[_id in path("${prefix}.**") || _id in path("drafts.**")]`)).toEqual([])
      expect(await ask('*[secret == $secret]')).toEqual([])
      expect(await ask('*[_id == $pointer][0].to->')).toBeNull()
      for (const perspective of ['published', 'raw', 'drafts'] as const) {
        const reader = anonymous.withConfig({ perspective })
        const found = await reader.fetch('*[_type == $type]', { type }).catch(() => [])
        expect(found, perspective).toEqual([])
      }
      const document = await fetch(`${lakeUrl}/v2025-10-01/data/doc/local/${_id}`)
      expect(await document.text()).not.toContain(secret)
    } finally {
      await editor.delete(pointer)
      await editor.delete({ query: '*[_id in [$_id, "drafts." + $_id]]', params: { _id } })
    }
  })
}

test('what somebody sent us is in no search, feed, list or event that anybody can read', async () => {
  const word = 'Xylographwort'
  const heard: string[] = []
  const events = new AbortController()
  const stream = await fetch(`${lakeUrl}/v2025-10-01/data/live/events/local`, {
    signal: events.signal,
  })
  const reading = (async () => {
    for await (const part of stream.body ?? []) heard.push(Buffer.from(part).toString())
  })().catch(() => undefined)
  const known = newEnquiry({ id: 'of-a-search', message: word, organization: word })
  // A change that everybody may hear of, after it: by then the stream would have told of both.
  const marker = 'marker-of-a-search'
  try {
    await editor.createOrReplace(known)
    await editor.createOrReplace({ _id: marker, _type: 'markerOfATest' })
    await expect
      .poll(() => heard.join('').match(/event: message|"tags"/g)?.length ?? 0)
      .toBeGreaterThan(0)
    expect(heard.join('')).not.toContain('enquiry')
    expect(heard.join('')).not.toContain(word)
    const addresses = [
      paths.search(word),
      `/search/results?q=${word}`,
      ...[
        paths.feed(),
        paths.atomFeed(),
        paths.jsonFeed(),
        paths.sitemap(),
        paths.guideForPrograms(),
      ],
      ...['/enquiry.of-a-search', '/contact'],
    ]
    for (const address of addresses) {
      const { body } = await read(siteUrl + address)
      // The search repeats what was asked for, and no more.
      expect(
        body.replaceAll(new RegExp(`(?:q=|“|value=")${word}`, 'g'), ''),
        address,
      ).not.toContain(word)
    }
    const exported = await fetch(`${lakeUrl}/v2025-10-01/data/export/local`)
    expect(await exported.text()).not.toContain(word)
    const listening = `${lakeUrl}/v2025-10-01/data/listen/local?query=${encodeURIComponent('*[_type == "enquiry"]')}`
    const heardByListening = await fetch(listening, { signal: AbortSignal.timeout(1_500) })
    const listened = (async () => {
      let text = ''
      try {
        for await (const part of heardByListening.body ?? []) text += Buffer.from(part).toString()
      } catch {
        // It never ends by itself.
      }
      return text
    })()
    await editor
      .patch(known._id)
      .set({ message: `${word} again` })
      .commit()
    expect(await listened).not.toContain(word)
  } finally {
    events.abort()
    await reading
    await editor.delete({ query: '*[_id in $ids]', params: { ids: [known._id, marker] } })
  }
})
