import { stateName } from '#lib/us-states.ts'

/** Names the codes that are no state; null where all are. */
export function stateProblem(codes: readonly string[] | undefined): string | null {
  const unknown = (codes ?? []).filter(
    (code) => !/^[A-Z]{2}$/.test(code) || stateName(code) === code,
  )
  if (unknown.length > 0) return `Use two-letter codes such as TX. Unknown: ${unknown.join(', ')}.`
  if (new Set(codes).size < (codes?.length ?? 0)) return 'One state is listed twice.'
  return null
}
