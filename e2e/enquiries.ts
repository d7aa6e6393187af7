import { expect, type Page } from '@playwright/test'
import { filledIn } from '#lib/enquiry/submission.fixture.ts'
import { paths } from '#lib/paths.ts'
import { editor } from './lake.ts'
import { siteUrl } from './reader.ts'

/** How the address of whoever writes in a journey begins: all of it is found and taken away by it. */
const begins = 'somebody-in-a-journey-'
let count = 0

/** An address that nobody has written from. */
export const newAddress = () => `${begins}${Date.now()}-${count++}@example.org`

interface Stored {
  _id: string
  email: string
  topic: string
  message: string
  job?: string
  need?: string
  page: string
  suspected: { field: string; kind: string }[]
}

/** What is stored of who writes from this address. */
export const enquiriesFrom = (email: string) =>
  editor.fetch<Stored[]>('*[_type == "enquiry" && email == $email]', { email })

/** Who sent what is stored of journeys: an address for each enquiry. */
export const sendersStored = () =>
  editor.fetch<string[]>('*[_type == "enquiry" && string::startsWith(email, $begins)].email', {
    begins,
  })

export const deleteEnquiries = () =>
  editor.delete({
    query: '*[_type == "enquiry" && string::startsWith(email, $begins)]',
    params: { begins },
  })

export type Topic = keyof typeof filledIn

/** Fills in what a topic asks, as a person does. The topic is chosen already. */
export async function fillIn(page: Page, topic: Topic, email: string) {
  const form = page.locator('#enquiry')
  const { name, message } = filledIn[topic]
  if (topic === 'partner') {
    await form.getByLabel('Hospital or organization').fill(filledIn.partner.organization)
    await form.getByLabel('Your role').fill(filledIn.partner.role)
    await form.getByLabel('State', { exact: true }).selectOption(filledIn.partner.state)
    await form.getByLabel('51 to 150').check()
    await form.getByLabel('This quarter').check()
  } else if (topic === 'careers') {
    await form.getByLabel('Nurse', { exact: true }).check()
    await form.getByLabel('RN', { exact: true }).check()
    await form.getByLabel('States where you are licensed').fill(filledIn.careers.states)
    await form.getByLabel('3 to 5 years').check()
  } else {
    await form.getByLabel('Subject').fill(filledIn.other.subject)
  }
  await form.getByLabel('Your message').fill(message)
  await form.getByLabel('Your name').fill(name)
  await form.getByLabel('Email').fill(email)
}

/** Sends, once more where that was quicker than people are, until it is said to have arrived. */
export async function sendUntilThanked(page: Page, topic: Topic) {
  await expect(async () => {
    const send = page.getByRole('button', { name: 'Send', exact: true })
    if (await send.isVisible()) await send.click()
    await expect(page).toHaveURL(paths.contactThanks(topic), { timeout: 5_000 })
  }).toPass()
  await expect(page.getByRole('heading', { name: 'What happens next' })).toHaveCount(1)
  // Whoever opens that page without having sent anything reads the same words.
  await expect(page.getByText('If our form has just brought you here')).toBeVisible()
}

/** A stamp, as the form's script gets one. */
export const stampOf = async (site = siteUrl) => (await fetch(site + paths.enquiryStamp())).text()

interface Sent {
  email: string
  stamp: string
  site?: string
  /** Beside what somebody writes about something else. */
  more?: Record<string, string>
}

/** Sends a form as a browser without scripts does. @returns what came, a redirect unfollowed */
export async function send({ email, stamp, site = siteUrl, more = {} }: Sent) {
  const answer = await fetch(site + paths.enquiries(), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: site },
    body: new URLSearchParams({ ...filledIn.other, email, stamp, ...more }),
  })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
