import { insert, PatchEvent, setIfMissing, useClient, useCurrentUser, useFormValue } from 'sanity'
import { useDocumentPane } from 'sanity/structure'
import { overrideRecordId, receiptOf } from '#lib/claims/override-record.ts'

const apiVersion = '2025-10-01'

/**
 * Puts a reason on record in the private document, then lets the sentence stand in the public one:
 * in this order, so that no sentence stands without its reason.
 * @returns what went wrong, in words; null where nothing did
 */
export function useOverride(sentence: string): (reason: string) => Promise<string | null> {
  const client = useClient({ apiVersion })
  const user = useCurrentUser()
  const { onChange } = useDocumentPane()
  const id = useFormValue(['_id'])
  const title = useFormValue(['title'])

  return async (reason) => {
    const _key = crypto.randomUUID().slice(0, 12)
    const by = user?.name || user?.email || ''
    const recorded = { _key, sentence, reason, by, at: new Date().toISOString() }
    const _id = overrideRecordId(String(id))
    try {
      await client
        .transaction()
        .createIfNotExists({ _id, _type: 'claimReasons' })
        .patch(_id, (patch) =>
          patch
            .set({ title: typeof title === 'string' ? title : String(id) })
            .setIfMissing({ entries: [] })
            .append('entries', [{ _type: 'claimReason', ...recorded }]),
        )
        .commit()
    } catch (failed) {
      const why = failed instanceof Error ? failed.message : String(failed)
      return `The reason could not be recorded, and nothing was changed: ${why}`
    }
    const override = { _type: 'claimOverride', _key, sentence, receipt: receiptOf(recorded) }
    onChange(
      PatchEvent.from([
        setIfMissing([], ['claimOverrides']),
        insert([override], 'after', ['claimOverrides', -1]),
      ]),
    )
    return null
  }
}
