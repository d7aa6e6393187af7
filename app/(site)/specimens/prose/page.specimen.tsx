import type { Metadata } from 'next'
import { PageHeader } from '#components/page-header.tsx'
import { Prose } from '#components/prose/prose.tsx'
import { References } from '#components/prose/references.tsx'
import type { RichText } from '#components/prose/rich-text.ts'
import { specimenText } from '#components/specimens/rich-text.fixture.ts'
import { paths } from '#lib/paths.ts'
import { hostileProjections, hostileText } from '#lib/prose/hostile-text.fixture.ts'
import { numberNotes } from '#lib/prose/notes.ts'

export const metadata: Metadata = { title: 'Specimen: rich text', robots: { index: false } }

const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Specimen: rich text' }]
/** As it comes from the lake: nothing has looked at it. */
const hostile: RichText = JSON.parse(JSON.stringify([...hostileText, ...hostileProjections]))

/** Everything that rich text can hold, and everything that it must not do. */
export default function ProseSpecimen() {
  const notes = numberNotes(specimenText, hostile)
  return (
    <>
      <PageHeader
        title="Rich text"
        lead="First all that an editor can write, then all that somebody might try."
        crumbs={crumbs}
      />
      <div className="wrap pb-16">
        <div className="article-text measure">
          <Prose body={specimenText} notes={notes} />
          <Prose body={hostile} notes={notes} idPrefix="hostile-" />
          <References notes={notes} />
        </div>
      </div>
    </>
  )
}
