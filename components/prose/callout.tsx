import { PortableText } from '@portabletext/react'
import { stegaClean } from '@sanity/client/stega'
import { documentPath } from '#lib/paths.ts'
import { Link } from '../link.tsx'
import { CitationMark } from './citation-mark.tsx'
import type { Callout, SourceNotes } from './rich-text.ts'

const note = { label: 'Note', look: '' }
const tones = new Map([
  ['note', note],
  ['caution', { label: 'Caution', look: 'caution' }],
  ['emergency', { label: 'Emergency', look: 'emergency' }],
])

/** A box beside the text. Its tone is said in words, not by color alone. */
export function CalloutBox({ callout, notes }: { callout: Callout; notes?: SourceNotes }) {
  if (!callout.title && !callout.body?.length) return null
  const { label, look } = tones.get(stegaClean(callout.tone) ?? 'note') ?? note
  return (
    <div role="note" className={`callout prose-block keep-together ${look}`}>
      <p>
        <b>{label}</b>
        {callout.title ? `: ${callout.title}` : null}
      </p>
      {callout.body?.length ? (
        <div className="prose mt-2">
          <PortableText
            value={callout.body}
            onMissingComponent={false}
            components={{
              marks: {
                link: ({ children, value }) => (
                  <Link href={stegaClean(value?.href)}>{children}</Link>
                ),
                internalLink: ({ children, value }) => (
                  <Link href={value?.target ? documentPath(stegaClean(value.target)) : null}>
                    {children}
                  </Link>
                ),
                citation: ({ children, value }) => (
                  <CitationMark citation={value} notes={notes} inMargin={false}>
                    {children}
                  </CitationMark>
                ),
              },
              unknownMark: ({ children }) => <>{children}</>,
              unknownType: () => null,
            }}
          />
        </div>
      ) : null}
    </div>
  )
}
