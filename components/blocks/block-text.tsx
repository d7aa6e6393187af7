import { Prose } from '../prose/prose.tsx'
import type { RichText, SourceNotes } from '../prose/rich-text.ts'

/** The text of a block under its heading; headings inside it are one level down. */
export function BlockText({ body, notes }: { body: RichText | null; notes: SourceNotes }) {
  return <Prose body={body} notes={notes} headingShift={1} className="text-text" />
}
