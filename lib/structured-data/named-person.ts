import type { Person } from 'schema-dts'
import { paths } from '../paths.ts'
import { absolute } from './organization.ts'

export interface PersonFields {
  name?: string | null
  slug?: string | null
  postNominals?: string | null
  jobTitle?: string | null
  active?: boolean | null
}

/** A person in a byline or a review line; who left has no page to point to. */
export function namedPerson(
  { name, slug, postNominals, jobTitle, active }: PersonFields,
  site: string,
): Exclude<Person, string> {
  return {
    '@type': 'Person',
    name: name ?? '',
    ...(postNominals && { honorificSuffix: postNominals }),
    ...(jobTitle && { jobTitle }),
    ...(slug && active !== false && { url: absolute(site, paths.person(slug)) }),
  }
}
