import type { ProseBlock, ProseMark } from './blocks.ts'

/** What words of a text rest on, by the number readers see. */
export interface Note<Basis> {
  number: number
  basis: Basis
  /** Element ids of the places which rest on it, in reading order. */
  places: string[]
}

/** One place that rests on something. */
interface Place<Basis> {
  id: string
  note: Note<Basis>
  /** The first place that rests on it is the one with the margin note. */
  first: boolean
}

export interface Notes<Basis> {
  list: Note<Basis>[]
  /** Places by the mark definition that they come from; equal keys in two blocks stay apart. */
  places: ReadonlyMap<object, Place<Basis>>
}

type Identified = { _id: string }
type Block<Basis> = Omit<ProseBlock, 'markDefs' | 'body'> & {
  markDefs?: ReadonlyArray<ProseMark & { basis?: Basis | null }> | null
  body?: ReadonlyArray<Block<Basis>> | null
}

/**
 * Numbers what one page rests on in reading order, over all its texts.
 * A source marked twice keeps its number; evidence whose basis is gone gets none.
 */
export function numberNotes<Basis extends Identified>(
  ...texts: ReadonlyArray<ReadonlyArray<Block<Basis>> | null | undefined>
): Notes<Basis> {
  const notes = new Map<string, Note<Basis>>()
  const places = new Map<object, Place<Basis>>()

  function visit(block: Block<Basis>): void {
    for (const span of block.children ?? []) {
      for (const key of span.marks ?? []) {
        const mark = block.markDefs?.find((def) => def._key === key && def._type === 'evidence')
        if (mark?.basis && !places.has(mark)) place(mark, mark.basis)
      }
    }
    block.body?.forEach(visit)
  }

  function place(mark: object, basis: Basis): void {
    const note = notes.get(basis._id) ?? { number: notes.size + 1, basis, places: [] }
    notes.set(basis._id, note)
    const id = `cite-${note.number}-${note.places.length + 1}`
    places.set(mark, { id, note, first: note.places.length === 0 })
    note.places.push(id)
  }

  for (const text of texts) text?.forEach(visit)
  return { list: [...notes.values()], places }
}

/** Element ids of the two forms of a note. */
export const noteIds = {
  reference: (number: number) => `ref-${number}`,
  margin: (number: number) => `note-${number}`,
}
