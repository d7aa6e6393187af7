import { PortableText } from '@portabletext/react'
import { stegaClean } from '@sanity/client/stega'
import { guarded, markComponents } from './marks.tsx'
import type { Callout, SourceNotes, Terms } from './rich-text.ts'

const note = { label: 'Note', look: '' }
const tones = new Map([
  ['note', note],
  ['caution', { label: 'Caution', look: 'caution' }],
  ['emergency', { label: 'Emergency', look: 'emergency' }],
])

interface CalloutBoxProps {
  callout: Callout
  notes?: SourceNotes
  terms?: Terms
}

/** A box beside the text. Its tone is said in words, not by color alone. */
export function CalloutBox({ callout, notes, terms }: CalloutBoxProps) {
  if (!callout.title && !callout.body?.length) return null
  const { label, look } = tones.get(stegaClean(callout.tone) ?? 'note') ?? note
  return (
    <div role="note" className={`callout prose-block keep-together ${look}`}>
      <p>
        <b>{label}</b>
        {callout.title ? `: ${callout.title}` : null}
      </p>
      {callout.body?.length ? (
        <div className="prose">
          <PortableText
            value={callout.body}
            onMissingComponent={false}
            components={guarded({ marks: markComponents(notes, false, terms) })}
          />
        </div>
      ) : null}
    </div>
  )
}
