import type { LakeDocument } from '../types.ts'
import type { Known } from './constraints.ts'
import { fulfils } from './fulfils.ts'
import type { View } from './view.ts'

/** Looks up what can be looked up by this constraint; undefined when nothing can. */
function lookUp(
  view: View,
  constraint: Known,
  onlyType: string | undefined,
): readonly LakeDocument[] | undefined {
  if (constraint.kind === 'any') return undefined
  if (constraint.kind === 'equals' || constraint.kind === 'references') {
    return onlyType === undefined ? undefined : lookUpValue(view, constraint, onlyType)
  }
  const { kind, values } = constraint
  const [only] = values
  const each = (find: (value: string) => readonly LakeDocument[]) =>
    [...new Set(values)].flatMap((value) => [...find(String(value))])
  switch (kind) {
    case 'id':
      return each((id) => {
        const document = view.get(id)
        return document ? [document] : []
      })
    case 'versionOf':
      return each(view.versionsOf)
    case 'release':
      return each(view.inRelease)
    case 'type':
      return values.length === 1 && typeof only === 'string' ? view.ofType(only) : each(view.ofType)
    default:
      return undefined
  }
}

type OfValue = Extract<Known, { kind: 'equals' | 'references' }>

/** Documents of one type by one slug or one reference: what nearly every page is found by. */
function lookUpValue({ kept }: View, constraint: OfValue, type: string) {
  const [value, other] = constraint.values
  if (!kept || value === undefined || other !== undefined) return undefined
  if (constraint.kind === 'references') return kept.byReference(type, String(value))
  const last = constraint.path.at(-1)
  return last === 'current' || last === '_ref'
    ? kept.byValue(type, constraint.path, value)
    : undefined
}

function onlyTypeOf(constraints: readonly Known[]): string | undefined {
  const [type, other] = constraints.flatMap((one) => (one.kind === 'type' ? one.values : []))
  return other === undefined ? type : undefined
}

const narrowestFirst: readonly Known['kind'][] = [
  'id',
  'versionOf',
  'release',
  'equals',
  'references',
  'type',
]

/** The documents that fulfil all constraints, found in a few plain loops. */
export function candidates(view: View, constraints: readonly Known[]): readonly LakeDocument[] {
  let rest = constraints
  let documents: readonly LakeDocument[] | undefined
  const onlyType = onlyTypeOf(constraints)
  const byNarrowness = narrowestFirst.flatMap((kind) => {
    return constraints.filter((constraint) => constraint.kind === kind)
  })
  for (const used of byNarrowness) {
    documents = lookUp(view, used, onlyType)
    if (!documents) continue
    rest = constraints.filter((constraint) => constraint !== used)
    break
  }
  let found = documents ?? view.all()
  for (const constraint of rest) found = found.filter(fulfils(constraint))
  return found
}
