import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import { enquirySecret } from '#app/enquiry-secret.ts'
import { EnquiryView } from '#components/enquiry/enquiry-view.tsx'
import type { FormState } from '#lib/enquiry/form-state.ts'
import { formHandedOver, handedOverHeader } from '#lib/enquiry/handed-over.ts'
import { readForm } from '#lib/enquiry/submission.ts'
import { pathOfReferrer } from '#lib/local-path.ts'
import { paths } from '#lib/paths.ts'
import { makeStamp } from '#lib/security/signed-stamp.ts'
import { getOpenJobs } from '#sanity/content/careers.ts'
import { getPublishedContact } from '#sanity/content/company.ts'
import { getPublishedEnquiryTopics } from '#sanity/content/enquiries.ts'

type Props = PageProps<'/contact/form'>

/** What a link may fill in, beside the page that it stands on: nothing that somebody would have to type. */
const known = ['topic', 'job', 'need', 'subject', 'comparison']

/** The form that the route has handed over, with what is wrong in it. */
const handedOver = async () => formHandedOver((await headers()).get(handedOverHeader))

/** The form that the route has handed over, or an empty one with what the link knows. */
async function stateFor(searchParams: Props['searchParams']): Promise<FormState> {
  const given = await handedOver()
  if (given) return given
  const from = pathOfReferrer({ headers: await headers() })?.split(/[?#]/, 1)[0]
  const asked = Object.entries(await searchParams)
  const told = asked.flatMap(([name, value]) => {
    const one = [value].flat()[0]
    return known.includes(name) && one ? [[name, one]] : []
  })
  return {
    reason: null,
    values: readForm(new URLSearchParams([...told, ['page', from ?? paths.contact()]])),
    errors: [],
    found: [],
    mayKeep: null,
    keep: null,
    stamp: makeStamp(await enquirySecret(), Date.now()),
    wait: 0,
  }
}

export async function generateMetadata(): Promise<Metadata> {
  const given = await handedOver()
  return { title: given?.reason ? 'Not sent yet – Contact' : 'Contact', robots: { index: false } }
}

/** The form for one person. Made for whoever asked, and never kept. */
export default async function FormPage({ searchParams }: Props) {
  // Not before somebody asks: Next draws ahead what it can, clocks and memory excepted.
  await connection()
  const [state, topics, contact, jobs] = await Promise.all([
    stateFor(searchParams),
    getPublishedEnquiryTopics(),
    getPublishedContact(),
    getOpenJobs(),
  ])
  return <EnquiryView state={state} topics={topics} contact={contact} jobs={jobs} />
}
