/** A result would be larger than a response may be. */
export class ResultTooLarge extends Error {
  constructor(bytes: number) {
    super(`the result is larger than ${Math.floor(bytes / 1e6)} MB`)
    this.name = 'ResultTooLarge'
  }
}

/**
 * Refuses a value whose JSON would be larger than `limit` characters. Values share parts, so a
 * small tree in memory can be an endless text: this must come before `JSON.stringify`.
 * @throws ResultTooLarge
 */
export function checkSize(value: unknown, limit: number) {
  let size = 0
  const add = (length: number) => {
    size += length
    if (size > limit) throw new ResultTooLarge(limit)
  }
  const visit = (part: unknown) => {
    if (typeof part === 'string') add(part.length + 2)
    else if (typeof part !== 'object' || part === null) add(5)
    else if (Array.isArray(part)) {
      add(2)
      for (const item of part) visit(item)
    } else {
      add(2)
      for (const [name, inner] of Object.entries(part)) {
        add(name.length + 4)
        visit(inner)
      }
    }
  }
  visit(value)
}
