import type { ExprNode } from 'groq-js'
import { typedError } from '../errors.ts'
import type { DocumentSource, LakeDocument } from '../types.ts'
import { candidates } from './candidates.ts'
import { isKnown } from './constraints.ts'
import { DeadlineExceeded, withDeadline } from './deadline.ts'
import { Execution } from './execution.ts'
import { type Params, type Prepared, prepare } from './parse.ts'
import { publishedId } from './perspective.ts'
import { type Plan, planOf, type Scan } from './plan.ts'
import type { View } from './view.ts'
import { viewOf } from './views.ts'

const deadline = 1000

/** The filters of `*[…]`, without the order, slice or projection around them. */
function filterOf(node: ExprNode): ExprNode | undefined {
  let bottom = node
  while (bottom.type === 'Filter' || bottom.type === 'Group') bottom = bottom.base
  if (bottom.type === 'Everything') return node
  switch (node.type) {
    case 'Projection':
    case 'Map':
    case 'FlatMap':
    case 'Slice':
    case 'AccessElement':
    case 'PipeFuncCall':
    case 'Group':
    case 'ArrayCoerce':
    case 'Filter':
      return filterOf(node.base)
    case 'AccessAttribute':
      return node.base && filterOf(node.base)
    default:
      return undefined
  }
}

interface FilterPlan extends Plan {
  outermost: Scan
}

const plans = new WeakMap<Prepared, FilterPlan>()

function filterPlan(prepared: Prepared, query: string): FilterPlan {
  const known = plans.get(prepared)
  if (known) return known
  const filter = filterOf(prepared.whole)
  const plan = filter && planOf(filter, false)
  // A scan comes after those inside its filters: the last is the outermost.
  const outermost = plan?.steps.findLast((step) => step.step === 'scan')
  if (!plan || !outermost) {
    throw typedError(400, 'queryParseError', 'a listener needs a query of the form *[…]', {
      query,
      start: 0,
      end: query.length,
    })
  }
  const fresh = { ...plan, outermost }
  plans.set(prepared, fresh)
  return fresh
}

function viewOfOne(document: LakeDocument): View {
  const when = (holds: boolean) => (holds ? [document] : [])
  return {
    get: (id) => (document._id === id ? document : undefined),
    all: () => [document],
    ofType: (type) => when(document._type === type),
    versionsOf: (id) => when(publishedId(document._id) === id),
    inRelease: (release) => when(document._id.startsWith(`versions.${release}.`)),
  }
}

function holds(plan: FilterPlan, searchesText: boolean, document: LakeDocument, view: View) {
  const one = viewOfOne(document)
  const execution = new Execution(plan, {
    view,
    viewFor: (scan) => (scan === plan.outermost ? one : undefined),
    searchesText,
  })
  try {
    execution.fill()
    const found: unknown = execution.evaluate(plan.tree).data
    return Array.isArray(found) && found.length > 0
  } finally {
    execution.clear()
  }
}

/**
 * Whether a listener's query (`*[_type == "a"]`, with or without order and projection) is about
 * this document, as it is stored. Parses once per query and parameters.
 * @param source answers references that the filter follows, and subqueries. @throws LakeError 400.
 */
export function matchesFilter(
  document: LakeDocument,
  query: string,
  params: Params,
  source: DocumentSource,
): boolean {
  const prepared = prepare(query, params)
  const plan = filterPlan(prepared, query)
  const constraints = plan.outermost.constraints.filter(isKnown)
  if (candidates(viewOfOne(document), constraints).length === 0) return false
  const view = viewOf(source, 'raw')
  try {
    return withDeadline(deadline, () => holds(plan, prepared.searchesText, document, view))
  } catch (error) {
    if (error instanceof DeadlineExceeded) return false
    throw error
  }
}
