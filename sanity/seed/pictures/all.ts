import { articleHeroes } from './article-heroes.ts'
import type { Drawing } from './canvas.ts'
import { diagrams } from './diagrams.ts'
import { portraits } from './portraits.ts'
import { serviceHeroes } from './service-heroes.ts'

function named(prefix: string, set: Record<string, () => Drawing>): [string, () => Drawing][] {
  return Object.entries(set).map(([name, make]) => [`${prefix}${name}`, make])
}

/** Every drawing of the sample content, by the name that documents use for it. */
export const pictures: ReadonlyMap<string, () => Drawing> = new Map([
  ...named('article-', articleHeroes),
  ...named('service-', serviceHeroes),
  ...named('portrait-', portraits),
  ...named('', diagrams),
])
