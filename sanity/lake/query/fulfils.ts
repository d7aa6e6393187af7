import type { LakeDocument } from '../types.ts'
import type { Known } from './constraints.ts'
import { publishedId } from './perspective.ts'
import { referencesOf } from './references.ts'
import { textOf, wordSearch } from './text-search.ts'
import { valueAt } from './value-at.ts'

/** Tells of a document whether it fulfils a constraint. */
export function fulfils(constraint: Known): (document: LakeDocument) => boolean {
  if (constraint.kind === 'any') {
    const options = constraint.options.map((option) => option.map(fulfils))
    return (document) => options.some((tests) => tests.every((holds) => holds(document)))
  }
  const wanted = new Set<unknown>(constraint.values)
  switch (constraint.kind) {
    case 'id':
      return ({ _id }) => wanted.has(_id)
    case 'type':
      return ({ _type }) => wanted.has(_type)
    case 'versionOf':
      return ({ _id }) => wanted.has(_id) || wanted.has(publishedId(_id))
    case 'release':
      return ({ _id }) => constraint.values.some((name) => _id.startsWith(`versions.${name}.`))
    case 'equals':
      return (document) => wanted.has(valueAt(document, constraint.path))
    case 'references':
      return (document) => {
        const references = referencesOf(document)
        return constraint.values.some((id) => references.has(id))
      }
    case 'text': {
      const found = wordSearch(constraint.values)
      return (document) => found(textOf(document))
    }
  }
}
