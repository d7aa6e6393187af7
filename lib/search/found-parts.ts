/** A piece of a text, and whether it is what was looked for. */
export interface Found {
  readonly text: string
  readonly isFound: boolean
}

/** Parts a text at the signs that the index set around what it found. */
export function foundParts(text: string, open: string, close: string): Found[] {
  return text.split(open).flatMap((piece, nth): Found[] => {
    if (nth === 0) return part(piece, false)
    const [found = '', rest = ''] = piece.split(close)
    return [...part(found, true), ...part(rest, false)]
  })
}

const part = (text: string, isFound: boolean) => (text === '' ? [] : [{ text, isFound }])
