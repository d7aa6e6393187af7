import { plainText } from '#lib/prose/blocks.ts'
import { ButtonLink } from '../button-link.tsx'
import { SplitSection } from '../split-section.tsx'
import { BlockText } from './block-text.tsx'
import type { BlockProps } from './section-types.ts'

/** A saving is never said without its condition: where the text leaves it out, it stands beside. */
export function CostBlock({ section, notes }: BlockProps<'costBlock'>) {
  const text = (
    <div className="measure">
      <BlockText body={section.body} notes={notes} />
      {section.cta ? (
        <p className="mt-8">
          <ButtonLink href={section.cta.href} look="secondary">
            {section.cta.label}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  )
  return saysCondition(plainText(section.body)) ? (
    <SplitSection title={section.title} tone="surface" wide="right">
      <div className="lg:pt-6">{text}</div>
    </SplitSection>
  ) : (
    <SplitSection title={section.title} tone="surface" text={text}>
      <CostCondition />
    </SplitSection>
  )
}

function saysCondition(text: string): boolean {
  return /\bless or more\b|\bmore or less\b/iu.test(text) && /\bdepend/iu.test(text)
}

function CostCondition() {
  return (
    <div className="box panel">
      <p className="font-serif text-h3 font-semibold">
        May cost less or more than an in-house team, depending on:
      </p>
      <ul className="mt-4 quiet grid list-disc gap-2 pl-5">
        <li>how many days a year you run ECMO, and how evenly they fall</li>
        <li>the hours that someone must be at the bedside or on call</li>
        <li>the specialists you already employ, and what keeping them current takes</li>
      </ul>
    </div>
  )
}
