import { stegaClean } from '@sanity/client/stega'
import type { EducationalOccupationalCredential, Person } from 'schema-dts'
import { type Picture, rendition } from '../media.ts'
import { paths } from '../paths.ts'
import { credentialStatus } from '../roster/credential-status.ts'
import { absolute, organizationId } from './organization.ts'

interface CredentialFields {
  expires: string | null
  verifiedOn: string | null
  credential: {
    abbreviation: string | null
    name: string | null
    issuer: string | null
  } | null
}

export interface PersonFields {
  name?: string | null
  slug?: string | null
  postNominals?: string | null
  jobTitle?: string | null
  bio?: string | null
  active?: boolean | null
  portrait?: { image?: Picture | null } | null
  credentials?: readonly CredentialFields[] | null
}

/**
 * A person, from the same object as the page, with the credentials that count on `today`.
 * Who has left works for us no longer, and we vouch for no credential of theirs.
 * @param today ISO day @param site `SITE_URL`
 */
export function personData(
  person: PersonFields,
  today: string,
  site: string,
): Exclude<Person, string> {
  const { name, slug, postNominals, jobTitle, bio, active, credentials } = stegaClean(person)
  const url = absolute(site, paths.person(slug ?? ''))
  const image = person.portrait?.image && rendition(person.portrait.image, 800, 4 / 5)
  const current =
    active === false
      ? []
      : (credentials ?? []).filter((held) => credentialStatus(held, today) === 'current')
  return {
    '@type': 'Person',
    '@id': url,
    url,
    name: name ?? '',
    ...(postNominals && { honorificSuffix: postNominals }),
    ...(bio && { description: bio }),
    ...(image && { image: absolute(site, image.src) }),
    ...(active !== false && {
      ...(jobTitle && { jobTitle }),
      worksFor: { '@id': organizationId(site) },
    }),
    ...(current.length > 0 && { hasCredential: current.flatMap(heldCredential) }),
  }
}

function heldCredential({
  credential,
}: CredentialFields): Exclude<EducationalOccupationalCredential, string>[] {
  if (!credential) return []
  const { abbreviation, name, issuer } = credential
  return [
    {
      '@type': 'EducationalOccupationalCredential',
      name: name ?? abbreviation ?? '',
      ...(abbreviation && { alternateName: abbreviation }),
      ...(issuer && { recognizedBy: { '@type': 'Organization', name: issuer } }),
    },
  ]
}
