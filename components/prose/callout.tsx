import { PortableText } from '@portabletext/react'
import { stegaClean } from '@sanity/client/stega'
import { documentPath } from '#lib/paths.ts'
import { Link } from '../link.tsx'
import { CitationMark } from './citation-mark.tsx'
import type { Callout, SourceNotes } from './rich-text.ts'

const note = { label: 'Note', look: 'border-primary bg-tint', ink: 'text-primary' }
const tones = new Map([
  ['note', note],
  ['caution', { label: 'Caution', look: 'border-caution bg-caution-tint', ink: 'text-caution' }],
  ['emergency', { label: 'Emergency', look: 'border-arterial bg-surface', ink: 'text-arterial' }],
])

/** A box beside the text. Its tone is said in words, not by color alone. */
export function CalloutBox({ callout, notes }: { callout: Callout; notes?: SourceNotes }) {
  if (!callout.title && !callout.body?.length) return null
  const { label, look, ink } = tones.get(stegaClean(callout.tone) ?? 'note') ?? note
  return (
    <div
      role="note"
      className={`prose-block keep-together rounded-card border-l-4 p-5 lg:p-6 ${look}`}
    >
      <p className="font-bold">
        <span className={ink}>{label}</span>
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
