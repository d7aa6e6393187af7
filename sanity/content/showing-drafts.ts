import 'server-only'
import { draftMode } from 'next/headers'

/**
 * Whether this page is drawn for an editor, or for a guest with a link to a preview. Next keeps nothing
 * then: what goes through `'use cache'` all the same is worked out twice, the second time in vain and
 * with a warning, since Next draws such a page once more from a cache that it did not fill.
 */
export async function isShowingDrafts(): Promise<boolean> {
  return (await modeOfRequest())?.isEnabled === true
}

/** Nobody asks for anything while it is listed which pages to build. */
function modeOfRequest() {
  try {
    return draftMode()
  } catch {
    return null
  }
}
