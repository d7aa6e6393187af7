/** A sentence that may stand without a source, because somebody said why. */
interface ClaimOverride {
  readonly sentence: string
  readonly reason: string
  readonly by: string
  /** ISO time or day. */
  readonly at: string
}

/** Characters; “approved” is no reason. */
const shortestReason = 15

/** A sentence without what a paste or an edit marker changes: case, quotes, dashes, spaces, the full stop. */
export function normalizedSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’‚']/gu, "'")
    .replace(/[‐‑‒–—-]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!…\s]+$/u, '')
    .toLowerCase()
}

/** What is wrong with the reason for an override; null where nothing is. */
export function reasonProblem(reason: string | undefined): string | null {
  const length = normalizedSentence(reason ?? '').length
  return length < shortestReason
    ? `Say in ${shortestReason} characters or more why the sentence may stand without a source.`
    : null
}

/** The overrides of a document that hold: with a sentence, a reason, a name and a time. */
export function overridesOf(document: unknown): ClaimOverride[] {
  const { claimOverrides: list } = isRecord(document) ? document : {}
  return (Array.isArray(list) ? list : []).filter(isComplete)
}

/** Tells of any sentence whether an override lets it stand. */
export function overrideTest(overrides: readonly ClaimOverride[]): (sentence: string) => boolean {
  const allowed = new Set(overrides.map(({ sentence }) => normalizedSentence(sentence)))
  return (sentence) => allowed.has(normalizedSentence(sentence))
}

function isComplete(value: unknown): value is ClaimOverride {
  if (!isRecord(value)) return false
  const { sentence, reason, by, at } = value
  return (
    isText(sentence) &&
    isText(reason) &&
    reasonProblem(reason) === null &&
    isText(by) &&
    isText(at) &&
    !Number.isNaN(Date.parse(at))
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
