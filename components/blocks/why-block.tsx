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
        <ul className="reasons">
          {reasons.map(({ _key, title, text }) => (
            <li key={_key}>
              <h3>{title}</h3>
              <p className="quiet mt-2">{text}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
