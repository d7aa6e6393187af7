import type { PortableTextReactComponents } from '@portabletext/react'
import { stegaClean } from '@sanity/client/stega'
import type { ReactNode } from 'react'
import { documentPath } from '#lib/paths.ts'
import { underInheritedNames } from '#lib/prose/inherited-names.ts'
import { Link } from '../link.tsx'
import { EvidenceMark } from './evidence-mark.tsx'
import type { SourceNotes, Terms } from './rich-text.ts'
import { TermNote } from './term-note.tsx'

type Components = PortableTextReactComponents

const words = ({ children }: { children?: ReactNode }) => <>{children}</>
const nothing = () => null
const paragraph = ({ children }: { children?: ReactNode }) => <p>{children}</p>
const list = ({ children }: { children?: ReactNode }) => <ul>{children}</ul>
const item = ({ children }: { children?: ReactNode }) => <li>{children}</li>

/**
 * Marks of a text, each of them explicit: the library's own underline writes a style attribute.
 * @param inMargin whether the text has margin notes; otherwise a number leads to the references
 * @param terms where the text explains a term; it does not link the others, if it explains any
 */
export function markComponents(notes: SourceNotes | undefined, inMargin: boolean, terms?: Terms) {
  return {
    strong: ({ children }) => <strong>{children}</strong>,
    em: ({ children }) => <em>{children}</em>,
    code: ({ children }) => <code>{children}</code>,
    sub: ({ children }) => <sub>{children}</sub>,
    sup: ({ children }) => <sup>{children}</sup>,
    underline: words,
    'strike-through': ({ children }) => <del>{children}</del>,
    link: ({ children, value }) => <Link href={stegaClean(value?.href)}>{children}</Link>,
    internalLink: ({ children, value }) => {
      const term = terms?.get(value)
      if (term) return <TermNote term={term}>{children}</TermNote>
      if (terms && value?.target?._type === 'glossaryTerm') return <>{children}</>
      return (
        <Link href={value?.target ? documentPath(stegaClean(value.target)) : null}>{children}</Link>
      )
    },
    evidence: ({ children, value }) => (
      <EvidenceMark evidence={value} notes={notes} inMargin={inMargin}>
        {children}
      </EvidenceMark>
    ),
  } satisfies Components['marks']
}

/** What a text may say that no handler is for: the words stay, the rest is left out. */
const unknownParts = {
  unknownMark: words,
  unknownType: nothing,
  unknownBlockStyle: paragraph,
  unknownList: list,
  unknownListItem: item,
} satisfies Partial<Components>

/** Handlers that a name in a text cannot step past. */
export function guarded({ types, block, list: lists, listItem, marks }: Groups) {
  return {
    types: { ...underInheritedNames(nothing), ...types },
    block: { ...underInheritedNames(paragraph), ...block },
    list: { ...underInheritedNames(list), ...lists },
    listItem: { ...underInheritedNames(item), ...listItem },
    marks: { ...underInheritedNames(words), ...marks },
    ...unknownParts,
  }
}

/** Handlers by the name of what they show. */
interface Groups {
  types?: object
  block?: object
  list?: object
  listItem?: object
  marks: object
}
