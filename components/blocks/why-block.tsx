import { Section } from '../section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

export function WhyBlock({ section, notes }: BlockProps<'whyBlock'>) {
  const reasons = section.reasons ?? []
  return (
    <Section
      title={section.title}
      tone="sunk"
      intro={<BlockText body={section.body} notes={notes} />}
    >
      {reasons.length > 0 ? (
        <ul className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
          {reasons.map(({ _key, title, text }) => (
            <li key={_key} className="border-t-2 border-control pt-4">
              <h3>{title}</h3>
              <p className="mt-2 max-w-[34rem] text-text-2">{text}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
