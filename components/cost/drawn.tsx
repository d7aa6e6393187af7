import { createElement, type ReactNode } from 'react'
import type { Tree } from '#lib/cost-model/tree.ts'
import { Link } from '../link.tsx'

/** What lib/cost-model has drawn, as the server sends it; the script makes the same of elements. */
export function Drawn({ trees }: { trees: readonly Tree[] }) {
  return trees.map(nodeOf)
}

function nodeOf(tree: Tree, key: number): ReactNode {
  if (typeof tree === 'string') return tree
  const { tag, attributes, children } = tree
  const inner = children.map(nodeOf)
  if (tag !== 'a') return createElement(tag, { key, ...attributes }, ...inner)
  return (
    <Link key={key} href={attributes.href}>
      {inner}
    </Link>
  )
}
