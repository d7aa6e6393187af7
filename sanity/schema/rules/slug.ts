import { reservedSlugs } from '#lib/reserved-slugs.ts'

const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What is wrong with an address part, in words that say what to do; null where nothing is. */
export function slugProblem(slug: string | undefined): string | null {
  if (!slug) return 'Press Generate to make an address, or type one.'
  if (!wellFormed.test(slug))
    return 'Use small letters, digits and single hyphens, such as “our-team”.'
  if (slug.length > 96) return 'Shorten the address to 96 characters or fewer.'
  return null
}

/** The same for a page, whose address stands at the top of the site beside our own. */
export function pageSlugProblem(slug: string | undefined): string | null {
  const problem = slugProblem(slug)
  if (problem) return problem
  if (slug && reservedSlugs.has(slug)) {
    return `“/${slug}” belongs to the site itself. Choose another address.`
  }
  return null
}
