import { measureProblems } from '../outcomes/publishable-measure.ts'

/** Tells why what words rest on no longer carries them; null where it does. */
export type FallenTest = (basis: unknown) => string | null

// Whether a day has come is asked where a measure is shown: a text is judged without a clock.
const anyDay = '9999-12-31'

/**
 * Judges a source, an outcome measure or the cost model as a query gives it. Of a reference
 * nothing is known: it carries its words until somebody has looked.
 */
export const fallenReason: FallenTest = (basis) => {
  if (!isRecord(basis)) return null
  if (basis._type === 'source' && clean(basis.status) === 'retracted') {
    return `“${clean(basis.title) || 'This source'}” was retracted: rest the sentence on another source, or take it out`
  }
  if (basis._type === 'outcomeMeasure') {
    const [problem] = measureProblems(basis, anyDay)
    const title = clean(basis.title) || 'This measure'
    return problem ? `“${title}” may not be shown: ${problem}` : null
  }
  if (basis._type === 'costModel' && !basis.figures) {
    return 'the cost model holds no figure that somebody stands for: complete it, or take the sentence out'
  }
  return null
}

/** Without the invisible marks of a preview. */
function clean(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\p{Cf}/gu, '') : ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
