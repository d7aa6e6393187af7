import { type OldAddress, plainPath, readOldAddress, spell } from './address.ts'

/** An old address and where it leads now; both as `address.ts` reads them. */
export interface Redirect {
  from: string
  /** A local path or an `https:` address. */
  to: string
  permanent: boolean
}

interface Rule extends Redirect {
  old: OldAddress
}

interface Found {
  rule: Rule
  /** What the reader's query holds beside what the rule asks for. */
  rest: URLSearchParams
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
    return rule ? { rule, rest: new URLSearchParams(query) } : null
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

/** Follows a redirect through all that come after it. @returns the way, ending where it began anew. */
function follow(start: Redirect, rules: Rules): { steps: Redirect[]; loops: boolean } {
  const steps: Redirect[] = [start]
  for (let last = start; isLocal(last.to); ) {
    const next = rules.find(last.to)?.rule
    if (!next) return { steps, loops: false }
    if (steps.some(({ from }) => from === next.from))
      return { steps: [...steps, next], loops: true }
    steps.push(next)
    last = next
  }
  return { steps, loops: false }
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
  /** What to put into `Location`. */
  to: string
  permanent: boolean
}

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
    const { steps, loops: isLoop } = follow(redirect, all)
    if (isLoop) loops.push(steps.map(({ from }) => from))
    const to = steps.at(-1)?.to ?? redirect.to
    if (!isLoop) {
      straight.push({ ...redirect, to, permanent: steps.every(({ permanent }) => permanent) })
    }
  }
  const rules = new Rules(straight)
  return {
    loops,
    /** @param target path and query, as a request has them */
    find(target: string): RedirectAnswer | null {
      const found = rules.find(target)
      if (!found) return null
      return { to: withQuery(found.rule.to, found.rest), permanent: found.rule.permanent }
    },
  }
}
