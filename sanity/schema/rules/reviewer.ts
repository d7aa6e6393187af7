/** A check without a checker; null where there is none, or both. */
export function checkerProblem(name: string | undefined, held: unknown): string | null {
  const checked =
    typeof held === 'object' && held !== null && 'verifiedOn' in held && Boolean(held.verifiedOn)
  return checked && !name?.trim() ? 'Say who checked it.' : null
}
