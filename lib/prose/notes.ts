import type { ProseBlock, ProseMark } from './blocks.ts'

/** A source that texts cite, by the number readers see. */
export interface Note<Source> {
  number: number
  source: Source
  /** Element ids of the places which cite it, in reading order. */
  places: string[]
}

/** One place where a source is cited. */
interface Place<Source> {
  id: string
  note: Note<Source>
  /** The first place that cites this source is the one with the margin note. */
  first: boolean
}

export interface Notes<Source> {
  list: Note<Source>[]
  /** Places by the mark definition that they come from; equal keys in two blocks stay apart. */
  places: ReadonlyMap<object, Place<Source>>
}

type Cited = { _id: string }
type Block<Source> = Omit<ProseBlock, 'markDefs' | 'body'> & {
  markDefs?: ReadonlyArray<ProseMark & { source?: Source | null }> | null
  body?: ReadonlyArray<Block<Source>> | null
}

/**
 * Numbers the cited sources of one page in reading order, over all its texts.
 * A source cited twice keeps its number; a citation without a source gets none.
 */
export function numberNotes<Source extends Cited>(
  ...texts: ReadonlyArray<ReadonlyArray<Block<Source>> | null | undefined>
): Notes<Source> {
  const notes = new Map<string, Note<Source>>()
  const places = new Map<object, Place<Source>>()

  function visit(block: Block<Source>): void {
    for (const span of block.children ?? []) {
      for (const key of span.marks ?? []) {
        const mark = block.markDefs?.find((def) => def._key === key && def._type === 'citation')
        if (mark?.source && !places.has(mark)) place(mark, mark.source)
      }
    }
    block.body?.forEach(visit)
  }

  function place(mark: object, source: Source): void {
    const note = notes.get(source._id) ?? { number: notes.size + 1, source, places: [] }
    notes.set(source._id, note)
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
