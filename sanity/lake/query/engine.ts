import { toJS } from 'groq-js'
import { typedError } from '../errors.ts'
import type { DocumentSource } from '../types.ts'
import { DeadlineExceeded, withDeadline } from './deadline.ts'
import { Execution } from './execution.ts'
import { Marks } from './marks.ts'
import { type Params, type Prepared, prepare } from './parse.ts'
import type { Perspective } from './perspective.ts'
import { checkSize, ResultTooLarge } from './result-size.ts'
import { type ArraySelector, type ContentSourceMap, sourceMapOf } from './source-map.ts'
import { Dependencies } from './sync-tags.ts'
import { unmarkedWhereRead } from './unmarked.ts'
import { viewOf } from './views.ts'

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

function answer(source: DocumentSource, prepared: Prepared, request: QueryRequest): QueryAnswer {
  const { perspective = 'raw', identity, sanity, maxResultBytes = 50_000_000 } = request
  const overlaid = perspective !== 'raw' && perspective[0] !== 'published'
  const dependencies = new Dependencies(overlaid)
  const execution = new Execution(prepared, {
    view: viewOf(source, perspective),
    searchesText: prepared.searchesText,
    identity,
    sanity,
    scanned: (constraints) => dependencies.scanned(constraints),
    kept: (list, names) => {
      // Of what is published, changes of single lists are told.
      if (perspective === 'raw' || overlaid) dependencies.scanned(list.shape.constraints)
      else for (const name of names()) dependencies.watched(name)
    },
    followed: (id, type) => dependencies.followed(id, type),
  })
  try {
    execution.fill()
    const result = toJS(execution.evaluate(prepared.tree))
    checkSize(result, maxResultBytes)
    const syncTags = dependencies.tags()
    if (!request.resultSourceMap) return { result, syncTags }
    const marks = new Marks()
    execution.mark(marks)
    const marked: unknown = execution.evaluate(unmarkedWhereRead(prepared.tree)).data
    const resultSourceMap = sourceMapOf(result, marked, marks, request.resultSourceMap)
    return { result, syncTags, resultSourceMap }
  } finally {
    execution.clear()
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
  try {
    return withDeadline(deadline, () => answer(source, prepare(query, params), request))
  } catch (error) {
    throw refusal(error, query)
  }
}
