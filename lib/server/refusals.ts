export interface Refusal {
  status: 400 | 405 | 414
  text: string
}

const longestAddress = 1_024

/** What the site does not even look at. Null where the request may go on. */
export function refusalOf(method: string, target: string): Refusal | null {
  if (target.length > longestAddress) return { status: 414, text: 'The address is too long.' }
  if (!target.startsWith('/') || !isDecodable(target)) {
    return { status: 400, text: 'The address cannot be read.' }
  }
  const reads = method === 'GET' || method === 'HEAD'
  const path = target.split('?', 1)[0] ?? target
  if (reads || path.startsWith('/api/')) return null
  // Server Actions of draft mode post to the page they are on.
  if (method === 'POST') return null
  return { status: 405, text: 'This address can only be read.' }
}

function isDecodable(target: string): boolean {
  try {
    return !decodeURIComponent(target.split('?', 1)[0] ?? target).includes('\0')
  } catch {
    return false
  }
}
