import type { Selector } from 'postcss-selector-parser'

/**
 * What must stand somewhere within what for a selector to match: of `.prose li>ul` `.prose` → `li`,
 * `.prose` → `ul` and `li` → `ul`. Classes as `.prose`, elements as `li`.
 */
export interface Kinship {
  outer: string
  /** One of these is enough: `:is(ul,ol)`. */
  inner: string[]
}

type Node = Selector['nodes'][number]

const nameOf = (node: Node) => {
  if (node.type === 'class') return [`.${node.value}`]
  return node.type === 'tag' ? [node.value.toLowerCase()] : []
}

/** Each of the names that an element must have; for `:is(ul,ol)`, one of the two. */
function namesOf(node: Node): string[][] {
  if (node.type !== 'pseudo' || ![':is', ':where'].includes(node.value)) {
    return nameOf(node).map((name) => [name])
  }
  const either = node.nodes.map(({ nodes: [only, ...others] }) =>
    only && others.length === 0 ? nameOf(only) : [],
  )
  return either.every((names) => names.length > 0) ? [either.flat()] : []
}

/** What a selector asks of the order in which elements hold each other. */
export function kinshipsOf({ nodes }: Selector): Kinship[] {
  const kinships: Kinship[] = []
  let outer: string[] = []
  let own: string[] = []
  for (const node of nodes) {
    if (node.type === 'combinator') {
      // What stands beside something holds nothing of it.
      if (!/[+~]/.test(node.value)) outer = [...outer, ...own]
      own = []
      continue
    }
    for (const inner of namesOf(node)) {
      kinships.push(...outer.map((name) => ({ outer: name, inner })))
      if (inner.length === 1) own.push(...inner)
    }
  }
  return kinships
}

const elements = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^>]*)?)>/gi
const classAttribute = /\sclass="([^"]*)"/
const isEmpty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * Which names stand within which, on a page as React writes it. Parts that are cut out of it later
 * make it less, never more, so a rule that nothing matches now is needed by nobody later.
 * @param namesIn reads the names in a class attribute
 */
export function kinshipsIn(html: string, namesIn: (attribute: string) => string[]) {
  const outersOf = new Map<string, Set<string>>()
  const known = new Map<string, string[]>()
  const open: { path: string; names: string[] }[] = [{ path: '', names: [] }]
  for (const [tag, end, element = '', attributes = ''] of html.matchAll(elements)) {
    if (end) {
      if (open.length > 1) open.pop()
      continue
    }
    const parent = open.at(-1) ?? { path: '', names: [] }
    const [, classes = ''] = classAttribute.exec(attributes) ?? []
    const path = `${parent.path}/${element} ${classes}`
    let names = known.get(path)
    if (!names) {
      const own = [element.toLowerCase(), ...namesIn(classes).map((name) => `.${name}`)]
      for (const name of own) {
        const outers = outersOf.get(name) ?? new Set()
        for (const outer of parent.names) outers.add(outer)
        outersOf.set(name, outers)
      }
      names = [...parent.names, ...own]
      known.set(path, names)
    }
    if (!tag.endsWith('/>') && !isEmpty.test(element)) open.push({ path, names })
  }
  return ({ outer, inner }: Kinship) => inner.some((name) => outersOf.get(name)?.has(outer))
}
