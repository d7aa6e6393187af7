import type { Metadata } from 'next'
import { hasPicture } from '#components/image.tsx'
import { PageHeader } from '#components/page-header.tsx'
import { CardSpecimens } from '#components/specimens/card-specimens.tsx'
import { PartSpecimens } from '#components/specimens/part-specimens.tsx'
import { ProofSpecimens } from '#components/specimens/proof-specimens.tsx'
import { TableSpecimens } from '#components/specimens/table-specimens.tsx'
import { longTitle } from '#components/specimens/words.fixture.ts'
import { paths } from '#lib/paths.ts'
import { getBlog } from '#sanity/content/blog.ts'

export const metadata: Metadata = { title: 'Specimen: components', robots: { index: false } }

const crumbs = [{ label: 'Home', href: paths.home() }, { label: longTitle }]

/** Every component in every state that content can bring it into. */
export default async function ComponentSpecimens() {
  const blog = await getBlog(1)
  return (
    <>
      <PageHeader
        title="Components"
        eyebrow="Specimens"
        isSample
        lead="Each in every state: long words, long names, no picture, one item, a hundred."
        crumbs={crumbs}
      />
      <CardSpecimens
        pictured={blog?.articles.find(({ heroImage }) => hasPicture(heroImage)) ?? null}
      />
      <TableSpecimens />
      <ProofSpecimens />
      <div className="pb-24">
        <PartSpecimens />
      </div>
    </>
  )
}
