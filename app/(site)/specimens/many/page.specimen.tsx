import type { Metadata } from 'next'
import { PageHeader } from '#components/page-header.tsx'
import { ManySpecimens } from '#components/specimens/many-specimens.tsx'
import { paths } from '#lib/paths.ts'

export const metadata: Metadata = { title: 'Specimen: a hundred of each', robots: { index: false } }

const crumbs = [{ label: 'Home', href: paths.home() }, { label: 'Specimen: a hundred of each' }]

/** Lists that are longer than anybody expects. */
export default function ManySpecimen() {
  return (
    <>
      <PageHeader title="A hundred of each" crumbs={crumbs} />
      <div className="pb-24">
        <ManySpecimens />
      </div>
    </>
  )
}
