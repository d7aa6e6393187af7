import { LRUCache } from 'lru-cache'
import postcss, { type Root } from 'postcss'
import selectorParser, { type Selector } from 'postcss-selector-parser'
import { type Kinship, kinshipsOf } from './kinship.ts'

/** One selector of a rule, and what a page must contain for it to match anything. */
interface Target {
  /** With the short names. */
  selector: string
  /** As the markup has them. */
  classes: string[]
  elements: string[]
  /** What `:has()` looks for by an attribute, as `data-area=team`. */
  attributes: string[]
  kinships: Kinship[]
}

export interface StyleSheet {
  root: Root
  targetsOf: WeakMap<object, Target[]>
  /** Class in the markup → its short name. What is not here has no rule. */
  classNames: Map<string, string>
  /** Custom property → its short name. */
  properties: Map<string, string>
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 0 → a, 51 → Z, 52 → aa: an identifier that CSS takes as it is. */
function shortName(index: number): string {
  const last = letters.charAt(index % letters.length)
  const rest = Math.floor(index / letters.length)
  return rest === 0 ? last : shortName(rest - 1) + last
}

function nameIn(names: Map<string, string>, name: string): string {
  const short = names.get(name) ?? shortName(names.size)
  names.set(name, short)
  return short
}

/** The build puts a list of selectors with `:has()` into one `:is(…)`, for browsers that lack it. */
function alternatives(selector: Selector): Selector[] {
  const [only, ...others] = selector.nodes
  if (only?.type !== 'pseudo' || only.value !== ':is' || others.length > 0) return [selector]
  return only.nodes.every((one) => String(one).includes(':has(')) ? only.nodes : [selector]
}

/** What stands in `:has()` and `:where()`, of one selector each: it must be there all the same. */
function insideOf(selector: Selector) {
  return selector.nodes.flatMap((node) => {
    const isAsked = node.type === 'pseudo' && [':has', ':where'].includes(node.value)
    const [only, ...others] = isAsked ? node.nodes : []
    return only && others.length === 0 ? only.nodes : []
  })
}

function readSelectors(text: string, classNames: Map<string, string>): Target[] {
  return selectorParser()
    .astSync(text)
    .nodes.flatMap(alternatives)
    .map((selector) => {
      const inside = insideOf(selector)
      // What stands in `:not()`, `:is()` and their like is not needed for certain.
      const needed = [...selector.nodes, ...inside]
      const classes = needed.flatMap((node) => (node.type === 'class' ? [node.value] : []))
      const elements = needed.flatMap((node) =>
        node.type === 'tag' ? [node.value.toLowerCase()] : [],
      )
      const attributes = inside.flatMap((node) =>
        node.type === 'attribute' && node.operator === '='
          ? [`${node.attribute}=${node.value}`]
          : [],
      )
      const kinships = kinshipsOf(selector)
      selector.walkClasses((node) => {
        node.value = nameIn(classNames, node.value)
      })
      return { selector: selector.toString().trim(), classes, elements, attributes, kinships }
    })
}

/** Gives custom properties their short names wherever a text asks for them. */
export function renameProperties(text: string, properties: Map<string, string>): string {
  return text.replace(/var\((--[\w-]+)/g, (_, name) => `var(--${nameIn(properties, name)}`)
}

function read(css: string): StyleSheet {
  const root = postcss.parse(css)
  const targetsOf = new WeakMap<object, Target[]>()
  const classNames = new Map<string, string>()
  const properties = new Map<string, string>()
  root.walkComments((comment) => {
    comment.remove()
  })
  root.walkRules((rule) => {
    const { parent } = rule
    if (parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name)) return
    targetsOf.set(rule, readSelectors(rule.selector, classNames))
  })
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) {
      declaration.prop = `--${nameIn(properties, declaration.prop)}`
    }
    const value = renameProperties(declaration.value, properties)
    declaration.value = /["']/.test(value) ? value : value.replaceAll(', ', ',')
  })
  root.walkAtRules('property', (rule) => {
    rule.params = `--${nameIn(properties, rule.params)}`
  })
  return { root, targetsOf, classNames, properties }
}

// A build has one sheet, or a few.
const sheets = new LRUCache<string, StyleSheet>({ max: 20, memoMethod: read })

/** Reads a style sheet, once, and gives its classes and custom properties short names. */
export const readStyleSheet = (css: string): StyleSheet => sheets.memo(css)
