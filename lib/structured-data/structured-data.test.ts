import { expect, test } from 'vitest'
import { medicalArticle } from './article.ts'
import { breadcrumbList } from './breadcrumb.ts'
import { definedTerm, definedTermSet } from './defined-term.ts'
import { organization } from './organization.ts'
import { reviewedPage } from './reviewed-page.ts'

const site = 'https://vivacity.example'
const article = {
  title: 'What is ECMO?',
  slug: 'what-is-ecmo',
  publishedAt: '2026-01-02T10:00:00Z',
  authors: [
    { name: 'Sam Rivers', slug: 'sam-rivers' },
    { name: 'Lee Ames', slug: 'lee', active: false },
  ],
  review: { reviewer: { name: 'Dr. Kim Doe', postNominals: 'MD' }, reviewedAt: '2026-03-01' },
}

test('the review belongs to the page, the dates of the text to the article', () => {
  expect(medicalArticle(article, site)).toMatchObject({
    '@type': 'MedicalWebPage',
    url: 'https://vivacity.example/blog/what-is-ecmo',
    lastReviewed: '2026-03-01',
    reviewedBy: { name: 'Dr. Kim Doe', honorificSuffix: 'MD' },
    mainEntity: { '@type': 'Article', dateModified: '2026-01-02T10:00:00Z' },
  })
})

test('no review is claimed where there was none', () => {
  const { lastReviewed, reviewedBy } = medicalArticle({ ...article, review: null }, site)
  expect([lastReviewed, reviewedBy]).toEqual([undefined, undefined])
})

test('who left keeps the byline without a link', () => {
  expect(medicalArticle(article, site).mainEntity).toMatchObject({
    author: [
      { name: 'Sam Rivers', url: 'https://vivacity.example/team/sam-rivers' },
      { name: 'Lee Ames' },
    ],
  })
  expect(JSON.stringify(medicalArticle(article, site))).not.toContain('/team/lee')
})

test('an empty article and empty settings still make sense', () => {
  expect(medicalArticle({}, site)).toMatchObject({ mainEntity: { author: [] } })
  expect(organization(null, site)).toMatchObject({ name: 'Vivacity Perfusion' })
})

test('crumbs are numbered from 1', () => {
  expect(breadcrumbList([{ label: 'Home', href: '/' }, { label: 'Blog' }], site)).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://vivacity.example/' },
      { position: 2, name: 'Blog' },
    ],
  })
})

test('what is written for job seekers and reviewed by nobody is no medical page', () => {
  const type = (fields: object) => medicalArticle({ ...article, ...fields }, site)['@type']
  expect(type({ audience: 'jobSeeker', review: null })).toBe('WebPage')
  expect(type({ audience: 'jobSeeker' })).toBe('MedicalWebPage')
  expect(type({ audience: 'public', review: null })).toBe('MedicalWebPage')
})

test('the page of a service says who approved it, and nothing where nobody did', () => {
  const page = {
    path: '/services/bedside',
    title: 'Bedside cover',
    about: 'https://vivacity.example/services/bedside#service',
  }
  expect(reviewedPage({ ...page, review: null }, site)).toEqual([])
  expect(reviewedPage({ ...page, review: article.review }, site)).toMatchObject([
    {
      '@type': 'MedicalWebPage',
      url: 'https://vivacity.example/services/bedside',
      lastReviewed: '2026-03-01',
      reviewedBy: { '@type': 'Person', name: 'Dr. Kim Doe' },
      mainEntity: { '@id': 'https://vivacity.example/services/bedside#service' },
    },
  ])
})

test('a word of the glossary says what it means and which set it belongs to', () => {
  const term = { title: 'ECMO', slug: 'ecmo', aliases: ['ECLS'], definition: 'A machine.' }
  const set = definedTermSet('ECMO glossary', [term], site)
  expect(definedTerm(term, site)).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://vivacity.example/glossary/ecmo',
    url: 'https://vivacity.example/glossary/ecmo',
    name: 'ECMO',
    description: 'A machine.',
    alternateName: ['ECLS'],
    inDefinedTermSet: { '@id': set['@id'] },
  })
  expect(set).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [{ '@id': 'https://vivacity.example/glossary/ecmo', name: 'ECMO' }],
  })
})
