import { type RecordedReason, receiptOf } from './override-record.ts'

/** What the Studio writes when an editor lets a sentence stand: into the document, and on record. */
export function lettingStand(recorded: RecordedReason) {
  const { _key, sentence } = recorded
  return { override: { _key, sentence, receipt: receiptOf(recorded) }, entry: recorded }
}
