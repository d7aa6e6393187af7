/** A range of percentages, 0 to 100. */
export interface Interval {
  from: number
  to: number
}

/** The 97.5th percentile of the normal distribution: 95% between both ends. */
const z = 1.959964

/**
 * The 95% confidence interval of a share by Wilson's score method, which holds for small groups and
 * for shares near 0 and 100%, where the textbook one does not.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212, https://doi.org/10.2307/2276774.
 */
export function wilson(numerator: number, denominator: number): Interval {
  const share = numerator / denominator
  const square = z * z
  const middle = share + square / (2 * denominator)
  const spread =
    z * Math.sqrt((share * (1 - share)) / denominator + square / (4 * denominator * denominator))
  const whole = 1 + square / denominator
  return {
    from: 100 * Math.max(0, (middle - spread) / whole),
    to: 100 * Math.min(1, (middle + spread) / whole),
  }
}
