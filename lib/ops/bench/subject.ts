import type { Program } from './programs.ts'

/** Something that serves pages, while it is measured. */
export interface Subject {
  name: 'site' | 'nginx' | 'nginx with fonts' | 'nginx with copies' | 'stock'
  /** What a table calls it. */
  title: string
  /** As `http://127.0.0.1:3410`. */
  origin: string
  program: Program
  /** The processes that serve; the lake is not one. */
  serving: () => number[]
}

/** A page to ask for. */
export interface PageKind {
  kind: string
  path: string
}
