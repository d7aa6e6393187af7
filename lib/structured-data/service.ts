import { stegaClean } from '@sanity/client/stega'
import type { Service } from 'schema-dts'
import { paths } from '../paths.ts'
import { modeMeaning, populationName } from '../roster/words.ts'
import { stateNames } from '../us-states.ts'
import { absolute, organizationId } from './organization.ts'

export interface ServiceFields {
  title?: string | null
  slug?: string | null
  summary?: string | null
  populations?: readonly string[] | null
  modes?: readonly string[] | null
  cover?: { states?: readonly string[] | null } | null
}

/** The id by which other things of the graph name a service. */
export const serviceId = (slug: string | null | undefined, site: string) =>
  `${absolute(site, paths.service(slug ?? ''))}#service`

/** A service, from the same object as its page. @param site `SITE_URL` */
export function serviceData(service: ServiceFields, site: string): Exclude<Service, string> {
  const { title, slug, summary, populations, modes, cover } = stegaClean(service)
  const url = absolute(site, paths.service(slug ?? ''))
  return {
    '@type': 'Service',
    '@id': serviceId(slug, site),
    url,
    name: title ?? '',
    provider: { '@id': organizationId(site) },
    audience: { '@type': 'Audience', audienceType: 'Hospitals' },
    ...(summary && { description: summary }),
    ...(modes?.length && { serviceType: modes.map(modeMeaning) }),
    ...(populations?.length && { category: populations.map(populationName) }),
    ...(cover?.states?.length && {
      areaServed: stateNames(cover.states).map((name) => ({ '@type': 'State' as const, name })),
    }),
  }
}
