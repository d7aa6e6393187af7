import { expect, test } from '@playwright/test'
import { anonymous, editor, lakeUrl } from './lake.ts'

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
