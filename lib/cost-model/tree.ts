/**
 * Markup as plain data: what the server makes HTML of, and the browser elements. Without classes,
 * since a page is sent with short names for them; `data-` attributes say what a part is.
 */
export type Tree = string | Branch

export interface Branch {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Tree[]
}

export function el(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Tree[]
): Branch {
  return { tag, attributes, children }
}

/** Elements of a drawing: a browser makes them in a namespace of their own. */
const drawn = new Set(['svg', 'title', 'desc', 'g', 'path', 'line', 'circle', 'text'])

export const isDrawn = (tag: string) => drawn.has(tag)

/** The words of a tree, for tests and for reading it out. */
export function wordsOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(wordsOf).join(' ')
}
