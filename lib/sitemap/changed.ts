interface Dated {
  readonly publishedAt?: string | null
  readonly updatedAt?: string | null
  readonly approvedAt?: string | null
  readonly corrected?: ReadonlyArray<string | null> | null
}

/** The latest of these moments or days; undefined where there is none. */
export function latest(times: ReadonlyArray<string | null | undefined>): string | undefined {
  return times
    .filter((time): time is string => Boolean(time) && !Number.isNaN(Date.parse(time ?? '')))
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1)
}

/**
 * When what an article says changed last: when it was published, changed in substance, corrected or
 * approved. A typo, or another order of its fields, is no change.
 */
export function articleChanged(article: Dated): string | undefined {
  const { publishedAt, updatedAt, approvedAt, corrected } = article
  return latest([publishedAt, updatedAt, approvedAt, ...(corrected ?? [])])
}
