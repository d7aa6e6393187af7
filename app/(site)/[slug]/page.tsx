import { stegaClean } from '@sanity/client/stega'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftNotes } from '#app/draft-notes.tsx'
import { pageMetadata } from '#app/metadata.ts'
import { atLeastOne } from '#app/static-params.ts'
import { StaticForm } from '#components/enquiry/static-form.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { PageView } from '#components/page-view.tsx'
import { paths } from '#lib/paths.ts'
import { numberNotes } from '#lib/prose/notes.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { getOpenJobs } from '#sanity/content/careers.ts'
import { getContact } from '#sanity/content/company.ts'
import { getCorrections } from '#sanity/content/corrections.ts'
import { getEnquiryTopics } from '#sanity/content/enquiries.ts'
import { getPage, getPageSlugs } from '#sanity/content/page.ts'
import { env } from '#sanity/env.ts'

type Props = PageProps<'/[slug]'>

// Readers follow plain links: there is no navigation by script that could be instant.
export const instant = false

export async function generateStaticParams() {
  const slugs = await getPageSlugs()
  return atLeastOne(
    slugs.map((slug) => ({ slug })),
    { slug: '-' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await getPage((await params).slug)
  if (!page) return {}
  return pageMetadata({
    revision: page._rev,
    title: page.title,
    description: page.lead,
    path: paths.page(page.slug ?? ''),
    seo: page.seo,
  })
}

export default async function DocumentPage({ params }: Props) {
  const page = await getPage((await params).slug)
  if (!page) notFound()
  const path = paths.page(page.slug ?? '')
  const contact = path === paths.contact() ? await getContact() : undefined
  const corrections = path === paths.corrections() ? await getCorrections() : undefined
  const crumbs = [{ label: 'Home', href: paths.home() }, { label: page.title ?? 'Untitled' }]
  return (
    <>
      <DraftNotes id={page._id} />
      <PageView
        page={page}
        crumbs={crumbs}
        notes={numberNotes(page.body)}
        url={env.SITE_URL + path}
        contact={contact}
        corrections={corrections}
      >
        {contact ? (
          <StaticForm
            contact={contact}
            topics={await getEnquiryTopics()}
            jobs={await getOpenJobs()}
          />
        ) : null}
      </PageView>
      <JsonLd data={graph(breadcrumbList(stegaClean(crumbs), env.SITE_URL))} />
    </>
  )
}
