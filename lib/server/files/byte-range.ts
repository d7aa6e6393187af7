export interface ByteRange {
  start: number
  /** The last byte, itself included. */
  end: number
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.1.2).
 * @returns null where the whole is to be sent: no header, several ranges, another unit, or nonsense;
 *   `unsatisfiable` where the file has no such part.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): ByteRange | null | 'unsatisfiable' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < start) return null
  return start < size ? { start, end } : 'unsatisfiable'
}
