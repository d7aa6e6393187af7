import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { pathOfReferrer, safeLocalPath } from '#lib/local-path.ts'

/** Leaves draft mode and goes back to the page the editor was on, now as readers see it. */
export async function GET(request: Request) {
  const draft = await draftMode()
  draft.disable()
  const asked = safeLocalPath(new URL(request.url).searchParams.get('to'))
  redirect(asked ?? pathOfReferrer(request) ?? '/')
}
