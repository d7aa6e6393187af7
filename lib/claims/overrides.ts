import { isReceipt, type RecordedReason, receiptOf } from './override-record.ts'
import { normalizedSentence } from './sentences.ts'

/**
 * A sentence that may stand without a source, as the document has it that anybody may read. Why,
 * by whom and since when is in a private document; the receipt is what ties the two together.
 */
export interface ClaimOverride {
  readonly _key: string
  readonly sentence: string
  readonly receipt: string
}

/** Characters; “approved” is no reason. */
const shortestReason = 15

/** What is wrong with the reason for an override; null where nothing is. */
export function reasonProblem(reason: string | undefined): string | null {
  const length = normalizedSentence(reason ?? '').length
  return length < shortestReason
    ? `Say in ${shortestReason} characters or more why the sentence may stand without a source.`
    : null
}

/**
 * What is wrong with an override, beside what is on record for it; null where nothing is.
 * @param override as the document has it
 */
export function overrideProblem(
  override: unknown,
  recorded: RecordedReason | undefined,
): string | null {
  if (!isOverride(override)) return 'This entry is not complete.'
  if (!recorded) return 'No reason is on record for this sentence.'
  const { reason, by, at } = recorded
  const problem = reasonProblem(reason)
  if (problem) return problem
  if (!by.trim() || Number.isNaN(Date.parse(at))) return 'The record does not say who, or when.'
  const isSame =
    normalizedSentence(recorded.sentence) === normalizedSentence(override.sentence) &&
    receiptOf(recorded) === override.receipt
  return isSame ? null : 'The reason on record was given for something else.'
}

/** Of the overrides of a document, those for which a reason is on record. */
export function recordedOverrides(
  document: unknown,
  recorded: readonly RecordedReason[],
): ClaimOverride[] {
  return overridesOf(document).filter(
    (override) =>
      overrideProblem(
        override,
        recorded.find(({ _key }) => _key === override._key),
      ) === null,
  )
}

/** The overrides of a document that have a sentence and what looks like the receipt of a record. */
export function overridesOf(document: unknown): ClaimOverride[] {
  const { claimOverrides: list } = isRecord(document) ? document : {}
  return (Array.isArray(list) ? list : []).filter(isOverride)
}

/** Tells of any sentence whether an override lets it stand. */
export function overrideTest(overrides: readonly ClaimOverride[]): (sentence: string) => boolean {
  const allowed = new Set(overrides.map(({ sentence }) => normalizedSentence(sentence)))
  return (sentence) => allowed.has(normalizedSentence(sentence))
}

function isOverride(value: unknown): value is ClaimOverride {
  if (!isRecord(value)) return false
  const { _key, sentence, receipt } = value
  return (
    typeof _key === 'string' &&
    typeof sentence === 'string' &&
    sentence.trim() !== '' &&
    isReceipt(receipt)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
