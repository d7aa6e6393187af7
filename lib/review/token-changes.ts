/** A place where one list has these tokens and the other those. */
export interface TokenChange {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/**
 * Where two lists of tokens differ, by their longest common subsequence. Written out because the
 * package `diff` reads the clock, which a static page must not do while it is made.
 */
export function tokenChanges(before: readonly string[], after: readonly string[]): TokenChange[] {
  const lengths = commonLengths(before, after)
  const changes: TokenChange[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    if (removed.length + added.length > 0) changes.push({ removed, added })
    removed = []
    added = []
  }
  let [at, to] = [0, 0]
  while (at < before.length || to < after.length) {
    const [old, now] = [before[at], after[to]]
    if (old !== undefined && old === now) {
      flush()
      at += 1
      to += 1
    } else if (
      now === undefined ||
      (old !== undefined && lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))
    ) {
      if (old !== undefined) removed.push(old)
      at += 1
    } else {
      added.push(now)
      to += 1
    }
  }
  flush()
  return changes
}

const lengthAt = (lengths: readonly Uint16Array[], at: number, to: number) => lengths[at]?.[to] ?? 0

/** How long the longest common subsequence of the rests is, from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const row = rows[at]
    for (let to = after.length - 1; row && to >= 0; to -= 1) {
      row[to] =
        before[at] === after[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1))
    }
  }
  return rows
}

/** Letters that differ: put in, taken out, or one for another, which counts once. */
export function changedCharacters(one: string, other: string): number {
  return tokenChanges([...one], [...other]).reduce(
    (sum, { removed, added }) => sum + Math.max(removed.length, added.length),
    0,
  )
}
