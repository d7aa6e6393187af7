/** The value in the middle, or the mean of the two there. NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** The largest value. NaN where there is none. */
export function worst(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values)
}

/**
 * A number as a table shows it: thousands with commas, small ones with as many digits as tell
 * something. A dash where there is none.
 */
export function shown(value: number | undefined, digits = 0): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** `a` over `b`, as “1.05 ×”. */
export function times(a: number | undefined, b: number | undefined): string {
  if (a === undefined || b === undefined || b === 0) return '–'
  const ratio = a / b
  return Number.isFinite(ratio) ? `${shown(ratio, ratio < 10 ? 2 : 0)} ×` : '–'
}
