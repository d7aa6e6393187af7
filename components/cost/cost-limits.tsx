import { type SourceFields, shortSource, sourceHref } from '#lib/prose/source-text.ts'
import { Link } from '../link.tsx'
import { Section } from '../section.tsx'

export interface CostStudies {
  /** Each only while it stands: not retracted, and there. */
  nurseLed: SourceFields | null
  programModel: SourceFields | null
}

/** What the comparison cannot know, and what was published: both before anybody rests on it. */
export function CostLimits({ studies }: { studies: CostStudies }) {
  const { nurseLed, programModel } = studies
  return (
    <Section title="What this cannot tell you" tone="surface">
      <div className="split">
        <ul className="signs none">
          <li>It compares staffing alone: no circuits, drugs, beds, physicians or income.</li>
          <li>It says nothing about how well patients are cared for on either side.</li>
          <li>
            It takes a whole year at its average. Runs that fall together need more people at once
            than the average says.
          </li>
          <li>
            Partners differ, and so do hospitals: each figure is only as good as where it comes
            from. Ours are listed with their source; the others are yours.
          </li>
          <li>Vivacity Perfusion sells these services, so check the arithmetic with your own.</li>
        </ul>
        <div>
          {nurseLed || programModel ? (
            <>
              <h3>What was published cuts both ways</h3>
              <ul className="signs none">
                {nurseLed ? (
                  <li>
                    A team led by perfusionists may cost less at low use, and one led by nurses less
                    above about ten cases a year. <Cited source={nurseLed} />
                  </li>
                ) : null}
                {programModel ? (
                  <li>
                    One program lowered its yearly cost from $600,264 to $234,000 when it stopped
                    keeping a perfusionist at the bedside around the clock.{' '}
                    <Cited source={programModel} />
                  </li>
                ) : null}
              </ul>
              <p className="mt-4">Neither study looked at an outside partner.</p>
            </>
          ) : null}
        </div>
      </div>
    </Section>
  )
}

function Cited({ source }: { source: SourceFields }) {
  return <Link href={sourceHref(source)}>{shortSource(source)}</Link>
}
