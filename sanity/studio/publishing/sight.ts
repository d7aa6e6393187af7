import { approvedText, revisionName } from '#lib/page-revision.ts'

/** What a public page shows of what was published. */
export type Sight =
  | { readonly isSeen: true; readonly seconds: number }
  | { readonly isSeen: false; readonly what: string; readonly todo: string }

/** Milliseconds. */
const betweenQuestions = 150
const longestWait = 10_000

const inMarkup = new RegExp(`<meta name="${revisionName}" content="([\\w-]+)"`)

interface Answer {
  status: number
  revision: string | undefined
}

/** Asks as a reader does: with no cookie, so not in draft mode, and past the browser's memory. */
async function ask(url: string): Promise<Answer | null> {
  try {
    const signal = AbortSignal.timeout(4_000)
    const response = await fetch(url, { cache: 'no-store', credentials: 'omit', signal })
    const text = await response.text()
    const revision = response.headers.get(revisionName) ?? inMarkup.exec(text)?.[1]
    return { status: response.status, revision }
  } catch {
    return null
  }
}

/**
 * Asks the public page until it shows this revision of its document, for ten seconds; then says
 * what is wrong. Does not throw.
 * @param url of the page as readers ask for it
 */
export async function sightOf(url: string, revision: string, wait = longestWait): Promise<Sight> {
  const began = performance.now()
  for (;;) {
    const answer = await ask(url)
    const passed = performance.now() - began
    if (answer?.revision === revision) return { isSeen: true, seconds: passed / 1_000 }
    if (passed >= wait) return { isSeen: false, ...reasonOf(answer, await lakeState(url)) }
    await new Promise((resolve) => setTimeout(resolve, betweenQuestions))
  }
}

/** What the site says of its own connection to the content. */
async function lakeState(url: string): Promise<string> {
  try {
    const signal = AbortSignal.timeout(4_000)
    const response = await fetch(new URL('/api/health', url), { credentials: 'omit', signal })
    const health: unknown = await response.json()
    const isHealth = typeof health === 'object' && health !== null && 'lake' in health
    return isHealth ? String(health.lake) : 'unknown'
  } catch {
    return 'unknown'
  }
}

function reasonOf(answer: Answer | null, lake: string) {
  if (!answer) {
    return {
      what: 'What you published is stored, but the public site does not answer.',
      todo: 'Ask whoever runs the site to look at it. You need not publish again.',
    }
  }
  if (lake === 'down') {
    return {
      what: 'What you published is stored, but the site cannot reach the content, so readers get the page as it was.',
      todo: 'It shows by itself when the connection is back. You need not publish again.',
    }
  }
  if (answer.status === 404) {
    return {
      what: 'What you published is stored, but readers find no page at this address.',
      todo: 'Look whether it is marked as a sample, and whether its address is right.',
    }
  }
  if (answer.status !== 200 || answer.revision === undefined) {
    return {
      what: 'What you published is stored, but the page does not say what it shows.',
      todo: 'Open the page and look. If it is not there in a minute, ask whoever runs the site.',
    }
  }
  if (answer.revision === approvedText) {
    return {
      what: 'What you published is stored. Readers keep the text that was approved last, because the meaning changed.',
      todo: 'Request a medical review: once it is approved, readers see the new text.',
    }
  }
  return {
    what: 'What you published is stored, but readers still get another version of the page.',
    todo: 'The site may not have heard of it yet. Look at the page in a minute.',
  }
}
