import { expect, test } from 'vitest'
import { descriptionHtml } from '../careers/description.ts'
import { jobPosting } from './job-posting.ts'

const site = 'https://vivacity.example'
const job = {
  _id: 'job-1',
  title: 'ECMO specialist',
  slug: 'ecmo-specialist',
  summary: 'Look after a circuit <safely>.',
  asks: ['A license'],
  states: ['TX', 'OK'],
  employment: ['partTime', 'fullTime'],
  pay: { min: 41, max: 52.5, unit: 'hour' },
  datePosted: '2026-11-01',
  closes: '2026-12-24T17:00:00.000Z',
}
const context = { site, employer: 'Vivacity Perfusion', description: descriptionHtml(job, site) }

test('an opening has all that Google asks for', () => {
  expect(jobPosting(job, context)).toEqual({
    '@type': 'JobPosting',
    '@id': 'https://vivacity.example/careers/ecmo-specialist',
    url: 'https://vivacity.example/careers/ecmo-specialist',
    title: 'ECMO specialist',
    description:
      '<p>Look after a circuit &lt;safely&gt;.</p><p>What we ask:</p><ul><li>A license</li></ul>',
    identifier: { '@type': 'PropertyValue', name: 'Vivacity Perfusion', value: 'job-1' },
    datePosted: '2026-11-01',
    validThrough: '2026-12-24T17:00:00.000Z',
    employmentType: ['FULL_TIME', 'PART_TIME'],
    hiringOrganization: {
      '@type': 'Organization',
      '@id': 'https://vivacity.example/#organization',
      name: 'Vivacity Perfusion',
      sameAs: 'https://vivacity.example/',
    },
    jobLocation: ['TX', 'OK'].map((addressRegion) => ({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressRegion, addressCountry: 'US' },
    })),
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: { '@type': 'QuantitativeValue', minValue: 41, maxValue: 52.5, unitText: 'HOUR' },
    },
    directApply: false,
  })
})

test('work from home says where somebody may live, and no place of work', () => {
  const posting = jobPosting({ ...job, remote: true }, context)
  expect(posting).toMatchObject({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [
      { '@type': 'State', name: 'Oklahoma, USA' },
      { '@type': 'State', name: 'Texas, USA' },
    ],
  })
  expect(posting).not.toHaveProperty('jobLocation')
})
