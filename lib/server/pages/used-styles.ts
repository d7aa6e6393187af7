import type { AtRule, ChildNode, Declaration, Rule } from 'postcss'
import type { Kinship } from './kinship.ts'
import type { StyleSheet } from './style-sheet.ts'

/** What a page contains: classes as the markup has them, elements, data attributes, and colors with `var()`. */
export interface PageContents {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
  /** As `data-area=team`. */
  attributes: ReadonlySet<string>
  painted: string
  /** Whether something stands within something else. */
  holds: (kinship: Kinship) => boolean
}

const propertiesIn = (text: string) =>
  [...text.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) => name ?? [])

/** Every custom property that some kept declaration, or the page itself, ends up asking for. */
function propertiesInUse(declarations: readonly Declaration[], painted: string): Set<string> {
  const used = new Set(propertiesIn(painted))
  const valuesOf = new Map<string, string[]>()
  for (const { prop, value } of declarations) {
    if (!prop.startsWith('--')) for (const name of propertiesIn(value)) used.add(name)
    else valuesOf.set(prop, [...(valuesOf.get(prop) ?? []), value])
  }
  // A set walked while it grows: what is added is visited too.
  for (const name of used) {
    for (const value of valuesOf.get(name) ?? []) {
      for (const further of propertiesIn(value)) used.add(further)
    }
  }
  return used
}

function keptRules({ root, targetsOf }: StyleSheet, page: PageContents) {
  const kept = new Map<Rule, string>()
  root.walkRules((rule) => {
    const selectors = targetsOf
      .get(rule)
      ?.filter((target) => target.classes.every((name) => page.classes.has(name)))
      .filter((target) => target.elements.every((name) => page.elements.has(name)))
      .filter((target) => target.attributes.every((name) => page.attributes.has(name)))
      .filter((target) => target.kinships.every(page.holds))
      .map(({ selector }) => selector)
    if (selectors && selectors.length > 0) kept.set(rule, selectors.join(','))
  })
  return kept
}

/**
 * The part of a style sheet that a page can use: the rules whose classes and elements occur in it,
 * and the custom properties, key frames and registered properties which those rules ask for.
 * For pages without scripts: nothing may be added to them later.
 */
export function usedStyles(sheet: StyleSheet, page: PageContents): string {
  const kept = keptRules(sheet, page)
  const declarations = [...kept.keys()].flatMap((rule) =>
    rule.nodes.filter((node) => node.type === 'decl'),
  )
  const used = propertiesInUse(declarations, page.painted)
  const animations = declarations.map(({ prop, value }) =>
    /animation|^--/.test(prop) ? value : '',
  )

  const writeAtRule = (rule: AtRule): string => {
    if (rule.name === 'property' && !used.has(rule.params)) return ''
    if (/keyframes$/.test(rule.name)) {
      return animations.some((value) => value.includes(rule.params)) ? rule.toString() : ''
    }
    if (!rule.nodes) return `${rule.toString()};`
    if (!/^(?:layer|media|supports|container)$/.test(rule.name)) return rule.toString()
    const body = rule.nodes.map(write).join('')
    return body && `@${rule.name} ${rule.params}{${body}}`
  }
  const write = (node: ChildNode): string => {
    if (node.type === 'atrule') return writeAtRule(node)
    if (node.type === 'decl') {
      const isUnused = node.prop.startsWith('--') && !used.has(node.prop)
      return isUnused ? '' : `${node.prop}:${node.value}${node.important ? '!important' : ''}`
    }
    if (node.type !== 'rule') return ''
    const selector = kept.get(node)
    const body = selector && node.nodes.map(write).filter(Boolean).join(';')
    return body ? `${selector}{${body}}` : ''
  }
  return sheet.root.nodes.map(write).join('')
}
