import type { Metadata } from 'next'
import { Hydrate } from '#components/hydrate.tsx'
import { PageHeader } from '#components/page-header.tsx'
import { WordCount } from '#components/specimens/word-count.tsx'
import { paths } from '#lib/paths.ts'

export const metadata: Metadata = { title: 'Specimen: an island', robots: { index: false } }

const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Specimen: an island' }]

/** A page with a client component: the one kind of page that keeps its scripts. */
export default function IslandSpecimen() {
  return (
    <>
      <PageHeader
        title="A page with an island"
        lead="The field below counts words as they are typed. Everything around it is plain HTML."
        crumbs={crumbs}
      />
      <div className="wrap pb-16">
        <Hydrate>
          <WordCount />
        </Hydrate>
      </div>
    </>
  )
}
