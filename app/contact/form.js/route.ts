import { enquiryForm } from '#lib/enquiry/form-script.ts'

/** The one script of the contact form, as text: it needs nothing but itself. */
export async function GET() {
  return new Response(`(${enquiryForm})()\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
}
