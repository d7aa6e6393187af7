import type { Note, Notes } from '#lib/prose/notes.ts'
import type { ArticleQueryResult } from '#sanity/types.generated.ts'

/** A text with everything an editor can put into it, as `richTextFields` projects it. */
export type RichText = NonNullable<NonNullable<ArticleQueryResult>['body']>

type RichTextItem = RichText[number]
export type Callout = Extract<RichTextItem, { _type: 'callout' }>
export type DataTable = Extract<RichTextItem, { _type: 'dataTable' }>
export type PullQuote = Extract<RichTextItem, { _type: 'pullQuote' }>
export type TextBlock = Extract<RichTextItem, { _type: 'block' }>

/** Paragraphs and lists, as `simpleTextFields` projects them. */
export type SimpleText = NonNullable<Callout['body']>

type MarkDef = NonNullable<TextBlock['markDefs']>[number]
export type Evidence = Extract<MarkDef, { _type: 'evidence' }>
type Target = NonNullable<Extract<MarkDef, { _type: 'internalLink' }>['target']>
/** A glossary term that words of a text lead to. */
export type Term = Extract<Target, { _type: 'glossaryTerm' }>
/** The terms that a text explains where it uses them first, by the mark there. */
export type Terms = ReadonlyMap<object, Term>
type Basis = NonNullable<Evidence['basis']>
export type SourceBasis = Extract<Basis, { _type: 'source' }>
export type SourceNote = Note<Basis>
export type SourceNotes = Notes<Basis>
