import { createHash, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

export interface SendingLimits {
  /** Of one address, in ten minutes. */
  perAddress: number
  /** Of everybody together, in a minute. */
  together: number
}

/** `ok`; or seconds to wait; and `flood` where more than twice as many come as are let in. */
export type Sending = 'ok' | { wait: number } | 'flood'

const anHour = 3_600_000
const loopback = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Counts what is sent: by address, and all together. An address is known by a hash with a salt that
 * is made anew every hour and never leaves the process. What is kept is bounded, since nothing is
 * counted by address once the common limit is reached.
 */
export function sendingLimit({ perAddress, together }: SendingLimits) {
  const all = new RateLimiterMemory({ points: together, duration: 60 })
  const flood = new RateLimiterMemory({ points: 2 * together, duration: 60 })
  const each = new RateLimiterMemory({ points: perAddress, duration: 600 })
  let salt = { bytes: randomBytes(16), until: 0 }

  const hashOf = (address: string, now: number) => {
    if (now > salt.until) salt = { bytes: randomBytes(16), until: now + anHour }
    return createHash('sha256').update(salt.bytes).update(address).digest('base64url')
  }

  /** @param address of who sends; null where it is not known, or is a proxy's */
  return async (address: string | null, now: number): Promise<Sending> => {
    if ((await taken(flood, '')) !== null) return 'flood'
    const wait = await taken(all, '')
    if (wait !== null) return { wait }
    const network = networkOf(address)
    const own = network === null ? null : await taken(each, hashOf(network, now))
    return own === null ? 'ok' : { wait: own }
  }
}

/** @returns null where one more was let in, else after how many seconds it will be */
async function taken(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  return limiter.consume(key).then(
    () => null,
    ({ msBeforeNext }: RateLimiterRes) => Math.ceil(msBeforeNext / 1_000),
  )
}

/**
 * Whom an address stands for: itself, or the network of a household or ward by version 6. Null for
 * one of this machine: that is a proxy's, and says nothing of who sends.
 */
export function networkOf(address: string | null): string | null {
  if (!address || loopback.test(address)) return null
  const version = isIP(address)
  if (version === 6 && !address.startsWith('::ffff:')) return firstHalf(address)
  return version === 0 ? null : address
}

/** The first four groups, written out. */
function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : 8 - groups.length - rest.length
  const whole = [...groups, ...Array.from({ length: gap }, () => '0'), ...rest]
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
