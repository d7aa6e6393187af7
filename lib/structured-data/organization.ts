import type { Organization } from 'schema-dts'
import { company } from '../company.ts'
import { paths } from '../paths.ts'

export interface OrganizationFields {
  name?: string | null
  tagline?: string | null
  phone24x7?: string | null
  email?: string | null
}

/** An absolute address. @param site `SITE_URL` */
export function absolute(site: string, path: string): string {
  return new URL(path, site).href
}

/** The id by which other things of the graph name the company. */
export function organizationId(site: string): string {
  return absolute(site, '/#organization')
}

const named = (settings: OrganizationFields | null, site: string) => ({
  '@type': 'Organization' as const,
  '@id': organizationId(site),
  name: settings?.name ?? company.name,
  url: absolute(site, paths.home()),
})

/** The company by its name only: for a page that has no byte to spare. */
export function organizationName(
  settings: OrganizationFields | null,
  site: string,
): Exclude<Organization, string> {
  return named(settings, site)
}

/** The company, from the site settings. */
export function organization(
  settings: OrganizationFields | null,
  site: string,
): Exclude<Organization, string> {
  return {
    ...named(settings, site),
    description: settings?.tagline ?? company.tagline,
    logo: absolute(site, paths.icon(512)),
    ...(settings?.email && { email: settings.email }),
    ...(settings?.phone24x7 && { telephone: settings.phone24x7 }),
  }
}
