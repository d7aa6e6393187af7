import type { Metadata } from 'next'
import { pageMetadata } from '#app/metadata.ts'
import { ThanksView, thanksCrumbs } from '#components/enquiry/thanks-view.tsx'
import { JsonLd } from '#components/json-ld.tsx'
import { paths } from '#lib/paths.ts'
import { breadcrumbList } from '#lib/structured-data/breadcrumb.ts'
import { graph } from '#lib/structured-data/graph.ts'
import { getContact } from '#sanity/content/company.ts'
import { getEnquiryTopics } from '#sanity/content/enquiries.ts'
import { env } from '#sanity/env.ts'

export async function generateMetadata(): Promise<Metadata> {
  const metadata = await pageMetadata({
    title: 'Thank you',
    description: 'What happens after you have written to us.',
    path: paths.contactThanks(),
  })
  return { ...metadata, robots: { index: false } }
}

export default async function ThanksPage() {
  const [topics, contact] = await Promise.all([getEnquiryTopics(), getContact()])
  return (
    <>
      <ThanksView topics={topics} contact={contact} />
      <JsonLd data={graph(breadcrumbList(thanksCrumbs, env.SITE_URL))} />
    </>
  )
}
