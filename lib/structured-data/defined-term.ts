import type { DefinedTerm, DefinedTermSet } from 'schema-dts'
import { paths } from '../paths.ts'
import { absolute, organizationId } from './organization.ts'

export interface TermFields {
  title?: string | null
  slug?: string | null
  aliases?: readonly string[] | null
  definition?: string | null
}

/** One word of the glossary, from the same object as its page. @param site `SITE_URL` */
export function definedTerm(term: TermFields, site: string): Exclude<DefinedTerm, string> {
  const { title, slug, aliases, definition } = term
  const url = absolute(site, paths.term(slug ?? ''))
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: title ?? '',
    ...(definition && { description: definition }),
    ...(aliases?.length && { alternateName: [...aliases] }),
    inDefinedTermSet: { '@id': absolute(site, paths.glossary()) },
  }
}

/** The glossary; what each word means is on the word's own page. */
export function definedTermSet(
  name: string,
  terms: readonly TermFields[],
  site: string,
): Exclude<DefinedTermSet, string> {
  const url = absolute(site, paths.glossary())
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name,
    inLanguage: 'en-US',
    publisher: { '@id': organizationId(site) },
    hasDefinedTerm: terms.map(({ title, slug }) => ({
      '@type': 'DefinedTerm' as const,
      '@id': absolute(site, paths.term(slug ?? '')),
      name: title ?? '',
    })),
  }
}
