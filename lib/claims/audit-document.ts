import { citedSentences } from './cited-sentences.ts'
import type { ClaimKind } from './claim-rules.ts'
import { type DocumentText, documentTexts, isRecord, type TextPath } from './document-texts.ts'
import { type FallenTest, fallenReason } from './fallen-basis.ts'
import { type ClaimFinding, claimsIn, findClaims } from './find-claims.ts'
import { overridesOf, overrideTest } from './overrides.ts'

export type ClaimLevel = 'error' | 'warning'

export interface DocumentFinding extends ClaimFinding {
  readonly level: ClaimLevel
  /** From the document to the block or the field, as the Studio names it. */
  readonly path: TextPath
}

interface Audited {
  readonly _type?: unknown
  readonly audience?: unknown
  readonly source?: unknown
  readonly [field: string]: unknown
}

/** A number may stand in a summary where the text gives the same number with its source. */
const mayBeSummed: ReadonlySet<ClaimKind> = new Set(['number', 'outcome', 'evidence', 'savings'])

/**
 * Every claim of a stored document that rests on nothing, and that nobody let stand with a
 * reason; and every sentence, in any document, of which the source was retracted. Plain fields (a summary, a key point, a cell of a table) hold no marks: they may say
 * what a sourced sentence of the same document says.
 */
export function auditDocument(
  document: Audited,
  reasonOf: FallenTest = fallenReason,
): DocumentFinding[] {
  const all = documentTexts(document)
  const texts = all.filter(({ source }) => !source)
  const backed = sourcedClaims(texts, countedResult(document), reasonOf)
  const mayStand = overrideTest(overridesOf(document))
  const level = claimLevel(document)
  const fallen = all.flatMap((text) => fallenText(text, reasonOf))
  const found = texts.flatMap((text) =>
    findingsOf(text, backed, reasonOf)
      .filter(({ sentence, fallen }) => fallen || !mayStand(sentence))
      .map((finding) => ({
        ...finding,
        level: finding.fallen ? 'error' : level,
        path: text.path,
      })),
  )
  return [...fallen, ...found]
}

/** A text whose own source was retracted: an answer, or what a measure is compared with. */
function fallenText(text: DocumentText, reasonOf: FallenTest): DocumentFinding[] {
  const suggestion = text.source ? reasonOf(text.source) : null
  if (!suggestion) return []
  const sentence =
    'block' in text
      ? citedSentences(text.block)
          .map(({ text }) => text)
          .join('')
      : text.plain
  return [
    {
      blockKey: '',
      sentence: sentence.trim(),
      words: [sentence.trim()],
      kind: 'evidence',
      suggestion,
      fallen: true,
      level: 'error',
      path: text.path,
    },
  ]
}

/**
 * Clinical articles, which are all but those for job seekers, the partner page and stories, which tell
 * of patients and hospitals, must be backed.
 */
export function claimLevel({ _type, audience }: Audited): ClaimLevel {
  if (_type === 'partnerPage' || _type === 'successStory') return 'error'
  return _type === 'article' && audience !== 'jobSeeker' ? 'error' : 'warning'
}

interface SourcedClaims {
  readonly kinds: ReadonlySet<ClaimKind>
  readonly figures: ReadonlySet<string>
}

function findingsOf(
  text: DocumentText,
  backed: SourcedClaims,
  reasonOf: FallenTest,
): ClaimFinding[] {
  if ('block' in text) return findClaims([text.block], reasonOf)
  const block = { _type: 'block', children: [{ text: text.plain }] }
  return findClaims([block])
    .filter(({ sentence }) => !isSummary(sentence, backed))
    .map((finding) => ({
      ...finding,
      suggestion: 'say it in the text, with its source, or reword it here',
    }))
}

function isSummary(sentence: string, { kinds, figures }: SourcedClaims): boolean {
  return claimsIn(sentence).every(
    ({ kind, words }) =>
      mayBeSummed.has(kind) &&
      kinds.has(kind) &&
      (kind !== 'number' || figuresIn(words).every((figure) => figures.has(figure))),
  )
}

/** What a story has counted itself: the form asks for the period and for what it cannot show. */
function countedResult({ result }: Audited): string[] {
  if (!isRecord(result) || typeof result.statement !== 'string') return []
  const { statement, numerator, denominator, measure } = result
  if (measure) return [statement]
  if (typeof denominator !== 'number') return []
  return [statement, `${numerator} of ${denominator}`]
}

function sourcedClaims(
  texts: readonly DocumentText[],
  counted: readonly string[],
  reasonOf: FallenTest,
): SourcedClaims {
  const cited = texts
    .flatMap((text) => ('block' in text ? citedSentences(text.block, reasonOf) : []))
    .filter(({ cited }) => cited)
    .map(({ text }) => text)
  const sentences = [...cited, ...counted]
  return {
    kinds: new Set(sentences.flatMap((text) => claimsIn(text).map(({ kind }) => kind))),
    figures: new Set(sentences.flatMap(figuresIn)),
  }
}

function figuresIn(sentence: string): string[] {
  return sentence.match(/\d(?:[\d.,]*\d)?/gu) ?? []
}
