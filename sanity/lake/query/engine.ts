import { type ExprNode, evaluateSync, toJS } from 'groq-js'
import { typedError } from '../errors.ts'
import type { DocumentSource, LakeDocument } from '../types.ts'
import { candidates, type Known } from './candidates.ts'
import { DeadlineExceeded, withDeadline } from './deadline.ts'
import { Marks } from './marks.ts'
import { type Params, type Prepared, prepare } from './parse.ts'
import type { Perspective } from './perspective.ts'
import type { Head, Scan } from './plan.ts'
import { checkSize, ResultTooLarge } from './result-size.ts'
import { type ArraySelector, type ContentSourceMap, sourceMapOf } from './source-map.ts'
import { Dependencies } from './sync-tags.ts'
import { withText } from './text-search.ts'
import { unmarkedWhereRead } from './unmarked.ts'
import { type View, viewOf } from './view.ts'

export { matchesFilter } from './match.ts'

export interface QueryRequest {
  query: string
  /** By name, without the dollar sign. */
  params?: Params | undefined
  /** `raw` by default. */
  perspective?: Perspective | undefined
  /** What `identity()` answers. */
  identity?: string | undefined
  /** What `sanity::projectId()` and `sanity::dataset()` answer. */
  sanity?: { projectId: string; dataset: string } | undefined
  /** Ask for a source map, and say how its paths name items of lists. */
  resultSourceMap?: ArraySelector | undefined
  /** Milliseconds; 10,000 by default. */
  deadline?: number | undefined
  /** Characters of JSON; 50 million by default. */
  maxResultBytes?: number | undefined
}

export interface QueryAnswer {
  /** JSON values. Shares parts with stored documents: do not change it. */
  result: unknown
  syncTags: string[]
  resultSourceMap?: ContentSourceMap
}

const mostOuterDocuments = 50

function idsOf(value: unknown): string[] {
  const documents: unknown[] = Array.isArray(value) ? value : [value]
  return documents.flatMap((document) => {
    if (typeof document !== 'object' || document === null || !('_id' in document)) return []
    return typeof document._id === 'string' ? [document._id] : []
  })
}

/** Replaces references to an outer document by references to the ids that document can have. */
function known(scan: Scan): Known[] {
  return scan.constraints.flatMap((constraint): Known[] => {
    if (constraint.kind !== 'referencesOuter') return [constraint]
    const head = scan.outer.get(constraint.parent)
    if (!head) return []
    const values = idsOf(head.slot.value)
    return values.length > mostOuterDocuments ? [] : [{ kind: 'references', values }]
  })
}

class Run {
  readonly #view: View
  readonly #prepared: Prepared
  readonly #request: QueryRequest
  readonly #timestamp = new Date()
  readonly dependencies: Dependencies
  #marks: Marks | undefined

  constructor(source: DocumentSource, prepared: Prepared, request: QueryRequest) {
    const perspective = request.perspective ?? 'raw'
    this.#view = viewOf(source, perspective)
    this.#prepared = prepared
    this.#request = request
    const overlaid = perspective !== 'raw' && perspective[0] !== 'published'
    this.dependencies = new Dependencies(overlaid)
  }

  answer(): QueryAnswer {
    const { steps, tree } = this.#prepared
    for (const step of steps) {
      step.slot.value = step.step === 'scan' ? this.#scan(step) : this.#evaluate(step.node)
    }
    const result = toJS(this.#evaluateStatic(tree))
    checkSize(result, this.#request.maxResultBytes ?? 50_000_000)
    const selector = this.#request.resultSourceMap
    const resultSourceMap = selector && this.#sourceMap(steps, tree, result, selector)
    const syncTags = this.dependencies.tags()
    return { result, syncTags, ...(resultSourceMap && { resultSourceMap }) }
  }

  #scan(scan: Scan): readonly LakeDocument[] {
    const constraints = known(scan)
    this.dependencies.scanned(constraints)
    const documents = candidates(this.#view, constraints)
    return this.#prepared.searchesText ? documents.map(withText) : documents
  }

  #sourceMap(
    steps: readonly (Scan | Head)[],
    tree: ExprNode,
    result: unknown,
    selector: ArraySelector,
  ): ContentSourceMap {
    const marks = new Marks()
    this.#marks = marks
    for (const { slot } of steps) slot.value = marks.documents(slot.value)
    const marked: unknown = this.#evaluateStatic(unmarkedWhereRead(tree)).data
    return sourceMapOf(result, marked, marks, selector)
  }

  #evaluate(node: ExprNode): unknown {
    return this.#evaluateStatic(node).data
  }

  #evaluateStatic(node: ExprNode) {
    return evaluateSync(node, {
      dataset: [],
      timestamp: this.#timestamp,
      identity: this.#request.identity ?? '',
      ...(this.#request.sanity && { sanity: this.#request.sanity }),
      dereference: ({ _ref }) => this.#follow(_ref),
    })
  }

  #follow(id: string): LakeDocument | undefined {
    const document = this.#view.get(id)
    this.dependencies.followed(id, document?._type)
    if (!document) return undefined
    return this.#marks ? this.#marks.document(document) : document
  }
}

function refusal(error: unknown, query: string): unknown {
  if (error instanceof DeadlineExceeded) {
    return typedError(400, 'queryTimeoutError', error.message, { query })
  }
  if (error instanceof ResultTooLarge || error instanceof RangeError) {
    return typedError(400, 'queryEvaluationError', error.message, { query })
  }
  return error
}

/**
 * Evaluates a GROQ query over what its caller may read.
 * @param source already restricted to what the caller may read: nothing else limits the query.
 * @throws LakeError 400: a syntax error with its place, a missing parameter, out of time, too large.
 */
export function runQuery(source: DocumentSource, request: QueryRequest): QueryAnswer {
  const { query, params = {}, deadline = 10_000 } = request
  let prepared: Prepared | undefined
  try {
    return withDeadline(deadline, () => {
      prepared = prepare(query, params)
      return new Run(source, prepared, request).answer()
    })
  } catch (error) {
    throw refusal(error, query)
  } finally {
    for (const step of prepared?.steps ?? []) step.slot.value = null
  }
}
