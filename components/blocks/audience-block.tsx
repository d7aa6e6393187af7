import { stegaClean } from '@sanity/client/stega'
import { safeHref } from '#lib/url.ts'
import { Card, CardGrid, CardTitle } from '../card.tsx'
import { Section } from '../section.tsx'
import type { BlockProps } from './section-types.ts'

/** Ways in, one for each kind of visitor; the whole card leads on. */
export function AudienceBlock({ section }: BlockProps<'audienceBlock'>) {
  const items = section.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={section.title}>
      <CardGrid>
        {items.map(({ _key, title, text, cta }) => (
          <li key={_key}>
            <Card className="panel">
              <CardTitle href={safeHref(stegaClean(cta?.href))}>{title}</CardTitle>
              <p className="quiet mt-3">{text}</p>
              {cta?.label ? (
                <p className="card-end font-bold text-primary" aria-hidden="true">
                  {cta.label} →
                </p>
              ) : null}
            </Card>
          </li>
        ))}
      </CardGrid>
    </Section>
  )
}
