import { enquirySecret } from '#app/enquiry-secret.ts'
import { enquiryAnswer } from '#lib/enquiry/answer.ts'
import type { Topic } from '#lib/enquiry/choices.ts'
import { receive } from '#lib/enquiry/receive.ts'
import { sentLately } from '#lib/enquiry/sent-lately.ts'
import { storeEnquiry } from '#lib/enquiry/store.ts'
import { paths } from '#lib/paths.ts'
import { sendingLimit } from '#lib/security/sending-limit.ts'
import { client } from '#sanity/client.ts'
import { getPublishedEnquiryTopics } from '#sanity/content/enquiries.ts'
import { env } from '#sanity/env.ts'

const writer = client.withConfig({ token: env.writeToken, timeout: 3_000, maxRetries: 0 })
const sending = sendingLimit({ perAddress: 30, together: 150 })
const lately = sentLately()
/** Where nobody has said within how many hours we reply. */
const replyHours = 48

async function hoursFor(asked: Topic): Promise<number> {
  const topics = await getPublishedEnquiryTopics().catch(() => [])
  return topics.find(({ topic }) => topic === asked)?.replyWithinHours ?? replyHours
}

/** Takes an enquiry: stores it and leads on, or has the form drawn again. docs/decisions/29. */
export async function POST(request: Request) {
  const outcome = await receive(request, {
    ownOrigin: new URL(env.SITE_URL).origin,
    secret: await enquirySecret(),
    now: Date.now,
    sending,
    lately,
    replyHours: hoursFor,
    store: (enquiry, submission) => storeEnquiry(writer, enquiry, submission),
    warn: (text) => console.warn(text),
  })
  return enquiryAnswer(outcome)
}

/** Who opens the address of an answer again comes to the form. */
export function GET() {
  return new Response(null, { status: 303, headers: { location: paths.contact() } })
}
