import { safeLocalPath } from '../local-path.ts'
import { type OldAddress, plainPath, readOldAddress, spell } from './address.ts'

/** An old address and where it leads now; both as `address.ts` reads them. */
export interface Redirect {
  from: string
  /**
   * A local path or an `https:` address; `/*` at its end stands for what the star of `from` stood
   * for. Null where the page is gone for good.
   */
  to: string | null
  permanent: boolean
}

interface Rule extends Redirect {
  old: OldAddress
}

interface Found {
  rule: Rule
  /** What the reader's query holds beside what the rule asks for. */
  rest: URLSearchParams
  /** What the star stood for. */
  splat?: string
}

/** Path, query and what follows `#`, which only targets have. */
const parts = /^([^?#]*)\??([^#]*)/

/** Redirects, ready to be asked: those with more in their query first, longer paths first. */
class Rules {
  readonly #exact = new Map<string, Rule[]>()
  readonly #wildcard = new Map<string, Rule>()

  constructor(redirects: readonly Redirect[]) {
    for (const redirect of redirects) {
      const old = readOldAddress(redirect.from)
      if (!old) continue
      const rule = { ...redirect, old }
      if (old.isWildcard) this.#wildcard.set(old.path, rule)
      else this.#exact.set(old.path, [...(this.#exact.get(old.path) ?? []), rule])
    }
    for (const rules of this.#exact.values()) {
      rules.sort((a, b) => b.old.query.length - a.old.query.length)
    }
  }

  find(target: string): Found | null {
    const [, address = '', query = ''] = parts.exec(target) ?? []
    const path = plainPath(address)
    for (const rule of this.#exact.get(path) ?? []) {
      const rest = new URLSearchParams(query)
      if (!rule.old.query.every(([name, value]) => rest.get(name) === value)) continue
      for (const [name] of rule.old.query) rest.delete(name)
      return { rule, rest }
    }
    const rule = this.#wildcardFor(path)
    if (!rule) return null
    return { rule, rest: new URLSearchParams(query), splat: path.slice(rule.old.path.length + 1) }
  }

  #wildcardFor(path: string): Rule | undefined {
    if (this.#wildcard.size === 0) return undefined
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const rule = this.#wildcard.get(path.slice(0, end))
      if (rule) return rule
    }
    return undefined
  }
}

const isLocal = (to: string) => to.startsWith('/')
const hasSplat = (to: string | null) => to?.endsWith('/*') === true

/** Where a rule leads whoever asked, with what the star stood for put in; null where nowhere. */
function leadsTo({ rule: { to }, splat }: Found): string | null {
  if (to === null || splat === undefined || !hasSplat(to)) return to
  const whole = to.slice(0, -1) + splat
  // A reader chooses what the star stands for: it must not make another host of our path.
  return isLocal(to) ? safeLocalPath(whole) : whole
}

interface Way {
  steps: Redirect[]
  /** Where the last step leads. */
  to: string | null
  loops: boolean
}

/** Follows a redirect through all that come after it. @returns the way, ending where it began anew. */
function follow(start: Redirect, rules: Rules): Way {
  const steps: Redirect[] = [start]
  let { to } = start
  while (to !== null && isLocal(to)) {
    const found = rules.find(to)
    if (!found) return { steps, to, loops: false }
    const next = found.rule
    if (steps.some(({ from }) => from === next.from)) {
      return { steps: [...steps, next], to, loops: true }
    }
    steps.push(next)
    to = leadsTo(found)
  }
  return { steps, to, loops: false }
}

/**
 * The circle that a redirect is in, or leads into: `['/a', '/b', '/a']`.
 * @returns null where it leads somewhere.
 */
export function loopOf(redirect: Redirect, others: readonly Redirect[]): string[] | null {
  const { steps, loops } = follow(redirect, new Rules([redirect, ...others]))
  return loops ? steps.map(({ from }) => from) : null
}

/** Whether two old addresses are the same, however they are written. */
export function isSameAddress(one: string, other: string): boolean {
  const [a, b] = [readOldAddress(one), readOldAddress(other)]
  return a !== null && b !== null && spell(a) === spell(b)
}

export interface RedirectAnswer {
  /** What to put into `Location`; null where the page is gone for good. */
  to: string | null
  permanent: boolean
}

/** How often a reader's own address is looked up again, where a star had to be put in first. */
const mostStars = 5

/** Joins what is left of the reader's query to a local target; other sites need not know it. */
function withQuery(to: string, rest: URLSearchParams): string {
  if (rest.size === 0 || !isLocal(to)) return to
  const url = new URL(to, 'http://localhost')
  for (const [name, value] of rest) url.searchParams.append(name, value)
  return url.pathname + url.search + url.hash
}

/**
 * Redirects with their chains collapsed: a reader is sent once, to where the last one leads.
 * A chain is permanent where all of it is. Those that go round in circles are left out, and told.
 */
export function redirectTable(redirects: readonly Redirect[]) {
  const all = new Rules(redirects)
  const loops: string[][] = []
  const straight: Redirect[] = []
  for (const redirect of redirects) {
    const { steps, to, loops: isLoop } = follow(redirect, all)
    if (isLoop) loops.push(steps.map(({ from }) => from))
    if (!isLoop) {
      straight.push({ ...redirect, to, permanent: steps.every(({ permanent }) => permanent) })
    }
  }
  const rules = new Rules(straight)
  return {
    loops,
    /** @param target path and query, as a request has them */
    find(target: string): RedirectAnswer | null {
      let answer: RedirectAnswer | null = null
      let asked = target
      let permanent = true
      for (let stars = 0; stars < mostStars; stars += 1) {
        const found = rules.find(asked)
        if (!found) break
        const to = leadsTo(found)
        if (to === null && found.rule.to !== null) break
        permanent &&= found.rule.permanent
        const next = to && withQuery(to, found.rest)
        answer = { to: next, permanent }
        if (next === null || !isLocal(next) || !hasSplat(found.rule.to)) break
        asked = next
      }
      return answer
    },
  }
}
