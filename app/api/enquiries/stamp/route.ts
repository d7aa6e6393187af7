import { connection } from 'next/server'
import { enquirySecret } from '#app/enquiry-secret.ts'
import { makeStamp } from '#lib/security/signed-stamp.ts'

/** A stamp for a form that is a file: it says when somebody began to fill it in. */
export async function GET() {
  await connection()
  const stamp = makeStamp(await enquirySecret(), Date.now())
  return new Response(stamp, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
