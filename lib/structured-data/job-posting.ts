import { stegaClean } from '@sanity/client/stega'
import type { JobPosting } from 'schema-dts'
import type { PayRange, StatedJob } from '../careers/job.ts'
import { employments } from '../careers/words.ts'
import { company } from '../company.ts'
import { paths } from '../paths.ts'
import { stateNames } from '../us-states.ts'
import { absolute, organizationId } from './organization.ts'

export interface JobFields extends StatedJob {
  _id: string
  slug?: string | null
  remote?: boolean | null
  /** ISO moment. */
  closes: string
}

export interface JobContext {
  /** `SITE_URL` */
  site: string
  /** Of the company. */
  employer?: string | null
  /** The whole description as HTML: Google wants all that the page says. */
  description: string
}

/**
 * An opening with all that Google asks of a `JobPosting`. Only for one that is open: a closed one has
 * no structured data.
 */
export function jobPosting(
  dirty: JobFields,
  { site, employer, description }: JobContext,
): Exclude<JobPosting, string> {
  const job = stegaClean(dirty)
  const url = absolute(site, paths.job(job.slug ?? ''))
  const name = employer ?? company.name
  return {
    '@type': 'JobPosting',
    '@id': url,
    url,
    title: job.title ?? '',
    description,
    identifier: { '@type': 'PropertyValue', name, value: job._id },
    datePosted: job.datePosted ?? '',
    validThrough: job.closes,
    employmentType: employments.flatMap(({ value, google }) =>
      job.employment?.includes(value) ? [google] : [],
    ),
    hiringOrganization: {
      '@type': 'Organization',
      '@id': organizationId(site),
      name,
      sameAs: absolute(site, paths.home()),
    },
    ...places(job),
    ...(job.pay && { baseSalary: salary(job.pay) }),
    directApply: false,
  }
}

function places({ states, remote }: JobFields) {
  const codes = states ?? []
  if (remote) {
    return {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: stateNames(codes).map((name) => ({
        '@type': 'State' as const,
        name: `${name}, USA`,
      })),
    }
  }
  return {
    jobLocation: codes.map((addressRegion) => ({
      '@type': 'Place' as const,
      address: { '@type': 'PostalAddress' as const, addressRegion, addressCountry: 'US' },
    })),
  }
}

function salary({ min, max, unit }: PayRange) {
  return {
    '@type': 'MonetaryAmount' as const,
    currency: 'USD',
    value: {
      '@type': 'QuantitativeValue' as const,
      ...(min && { minValue: min }),
      ...(max && { maxValue: max }),
      unitText: unit?.toUpperCase() ?? '',
    },
  }
}
