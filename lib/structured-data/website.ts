import type { SearchAction, WebSite } from 'schema-dts'
import { company } from '../company.ts'
import { paths } from '../paths.ts'
import { absolute, type OrganizationFields, organizationId } from './organization.ts'

/** The site, and how to search it: for the home page. @param site `SITE_URL` */
export function website(
  settings: OrganizationFields | null,
  site: string,
): Exclude<WebSite, string> {
  // Told in the terms of https://schema.org/docs/actions.html, which types of properties do not know.
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(site, paths.search())}?q={words}`,
    },
    'query-input': 'required name=words',
  }
  return {
    '@type': 'WebSite',
    '@id': absolute(site, '/#website'),
    url: absolute(site, paths.home()),
    name: settings?.name ?? company.name,
    inLanguage: 'en-US',
    publisher: { '@id': organizationId(site) },
    potentialAction: search,
  }
}
