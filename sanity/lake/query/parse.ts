import { type ExprNode, GroqSyntaxError, parse } from 'groq-js'
import { typedError } from '../errors.ts'
import { type Plan, planOf } from './plan.ts'
import { MissingParameter, rewrite, UnsupportedFunction, withKnownNames } from './rewrite.ts'

export type Params = Readonly<Record<string, unknown>>

export interface Prepared extends Plan {
  /** Before planning, for whoever needs another plan of the same query. */
  whole: ExprNode
  searchesText: boolean
}

const capacity = 1000
const longestKey = 100_000
const prepared = new Map<string, Prepared>()

function spanOf(query: string, needle: string): { start: number; end: number } {
  const start = query.indexOf(needle)
  return start === -1 ? { start: 0, end: query.length } : { start, end: start + needle.length }
}

function locate(error: Error, query: string): { start: number; end: number } {
  if (error instanceof GroqSyntaxError) {
    const start = Math.min(error.position, query.length)
    return { start, end: Math.min(start + 1, query.length) }
  }
  if (error instanceof MissingParameter) return spanOf(query, `$${error.parameter}`)
  if (error instanceof UnsupportedFunction) return spanOf(query, error.call)
  const unknown = /(?:function|namespace): (\S+)$/.exec(error.message)
  return spanOf(query, unknown?.[1] ?? query)
}

function reasonOf(error: Error): string {
  if (error instanceof RangeError) return 'query is nested too deeply'
  return error.message.replace(/^Syntax error in GROQ query at position \d+(?:: )?/, '')
}

/**
 * Parses and plans a query with its parameters; remembers the last thousand.
 * groq-js bakes the values into the tree, so both are the key.
 * @throws LakeError 400 `queryParseError` with the position.
 */
export function prepare(query: string, params: Params): Prepared {
  const key = `${query}\n${JSON.stringify(params)}`
  const known = prepared.get(key)
  if (known) {
    prepared.delete(key)
    prepared.set(key, known)
    return known
  }
  try {
    const { tree, searchesText } = rewrite(parse(withKnownNames(query), { params: { ...params } }))
    const fresh: Prepared = { ...planOf(tree, true), whole: tree, searchesText }
    if (key.length <= longestKey) prepared.set(key, fresh)
    const [oldest] = prepared.keys()
    if (prepared.size > capacity && oldest !== undefined) prepared.delete(oldest)
    return fresh
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const details = { query, ...locate(error, query) }
    throw typedError(400, 'queryParseError', reasonOf(error) || 'unexpected input', details)
  }
}
