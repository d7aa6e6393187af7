import { ClientError, type SanityClient } from '@sanity/client'
import type { Problem, StoredDocument } from '#sanity/publishing/change.ts'
import { problemsOf } from '#sanity/publishing/gates.ts'
import { publishChange, readChange } from '#sanity/publishing/publication.ts'

interface Outcome {
  /** Why it was not published; empty where it was. */
  readonly problems: readonly Problem[]
  /** What readers get from now on. */
  readonly published?: { readonly document: StoredDocument; readonly revision: string }
}

/** Publishes the draft of a document where every gate lets it through. Does not throw. */
export async function publishById(client: SanityClient, id: string): Promise<Outcome> {
  try {
    const change = await readChange(client, id, new Date())
    if (!change) return { problems: [gone] }
    const problems = await problemsOf(change)
    if (problems.length > 0) return { problems }
    const revision = await publishChange(change)
    return { problems: [], published: { document: change.draft, revision } }
  } catch (fault) {
    return { problems: [fault instanceof ClientError ? refused(fault) : unreachable(fault)] }
  }
}

const gone: Problem = {
  what: 'There is nothing to publish: the draft is gone.',
  todo: 'Somebody else may have published or discarded it. Load the page again to see.',
}

function refused({ statusCode, message }: ClientError): Problem {
  return statusCode === 409
    ? {
        what: 'Somebody changed this document while it was being published.',
        todo: 'Look at the change, then publish again.',
      }
    : { what: `It could not be published: ${message}`, todo: 'Nothing was changed. Try again.' }
}

function unreachable(fault: unknown): Problem {
  const why = fault instanceof Error ? fault.message : String(fault)
  return {
    what: `The content could not be reached: ${why}`,
    todo: 'Nothing was changed, and your draft is kept. Try again in a moment.',
  }
}
