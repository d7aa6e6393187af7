import type { InferComponents, InferStrictComponents } from '@portabletext/react'
import type { ReactNode } from 'react'
import { outline } from '#lib/prose/outline.ts'
import { CalloutBox } from './callout.tsx'
import { DataTableView } from './data-table.tsx'
import { Figure } from './figure.tsx'
import { KeyPointList } from './key-points.tsx'
import { markComponents } from './marks.tsx'
import { PullQuoteView } from './pull-quote.tsx'
import type { RichText, SimpleText, SourceNotes, Terms } from './rich-text.ts'
import { SideNotes, type SideNotesProps } from './side-notes.tsx'

export interface ProseOptions {
  body: RichText | SimpleText | null | undefined
  /** From `numberNotes`, over all texts of the page that share one list of references. */
  notes?: SourceNotes
  /** What to explain in place; without it, words lead to the glossary. */
  terms?: Terms
  /** Added to heading levels: 1 turns an h2 of the editor into an h3 of the page. */
  headingShift?: 0 | 1 | 2
  /** Set before heading ids where a page holds several texts. */
  idPrefix?: string
}

/** Handlers for everything the schema allows, and for nothing else. */
export function proseComponents({ body, notes, terms, headingShift = 0, idPrefix }: ProseOptions) {
  const ids = new Map(outline(body, idPrefix).map(({ key, id }) => [key, id]))

  function heading(level: 2 | 3 | 4) {
    const Tag = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[level - 2 + headingShift] ?? 'h6'
    return ({ children, value }: { children?: ReactNode; value: { _key?: string } }) => {
      // Word leaves empty headings behind, which screen readers would announce.
      const id = ids.get(value._key ?? '')
      return id ? <Tag id={id}>{children}</Tag> : null
    }
  }

  const noted = (content: ReactNode, value: SideNotesProps['block']) => (
    <SideNotes block={value} notes={notes}>
      {content}
    </SideNotes>
  )
  const item = ({ children, value }: { children?: ReactNode; value: SideNotesProps['block'] }) => (
    <li>
      <SideNotes block={value} notes={notes} loose>
        {children}
      </SideNotes>
    </li>
  )

  return {
    types: {
      figure: ({ value }) => <Figure figure={value} />,
      callout: ({ value }) => <CalloutBox callout={value} notes={notes} terms={terms} />,
      dataTable: ({ value }) => <DataTableView table={value} />,
      pullQuote: ({ value }) => <PullQuoteView quote={value} />,
      keyPoints: ({ value }) => <KeyPointList items={value.items} level={2 + headingShift} />,
    } satisfies InferStrictComponents<RichText>['types'],
    block: {
      normal: ({ children, value }) => noted(<p>{children}</p>, value),
      h2: heading(2),
      h3: heading(3),
      h4: heading(4),
      blockquote: ({ children, value }) => noted(<blockquote>{children}</blockquote>, value),
    },
    list: {
      bullet: ({ children }) => <ul>{children}</ul>,
      number: ({ children }) => <ol>{children}</ol>,
    },
    listItem: {
      bullet: item,
      number: item,
    },
    marks: markComponents(notes, true, terms),
  } satisfies InferComponents<RichText>
}
