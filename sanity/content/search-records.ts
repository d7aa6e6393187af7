import 'server-only'
import { supportedBlocks } from '#lib/claims/supported-blocks.ts'
import { supportedText } from '#lib/claims/supported-text.ts'
import { modeMeaning } from '#lib/roster/words.ts'
import type { SearchRecord } from '#lib/search/search-index.ts'
import { textOf } from '#lib/search/text-of.ts'
import { stateNames } from '#lib/us-states.ts'
import { env } from '../env.ts'
import {
  articleApprovalsQuery,
  partnerApprovalsQuery,
  serviceApprovalsQuery,
} from '../queries/approval.ts'
import { partnerQuery } from '../queries/partner.ts'
import { searchPagesQuery } from '../queries/search.ts'
import type {
  ArticleApprovalsQueryResult,
  PartnerApprovalsQueryResult,
  PartnerQueryResult,
  SearchPagesQueryResult,
  ServiceApprovalsQueryResult,
} from '../types.generated.ts'
import { askNow, askNowPrivately } from './ask-now.ts'
import { publishableList } from './publishable.ts'
import { approvalIds, lockForReaders } from './review-lock.ts'
import { addressOf } from './search-address.ts'
import { dueDiligenceRecord, jobRecords, storyRecords } from './search-ending-records.ts'
import { type Backing, claimSupport, publishableSections } from './sections.ts'
import { standingNow } from './standing-now.ts'
import { standingFaqs, standingText, standsAsTerm } from './standing-text.ts'
import { ownSupport } from './supported-service.ts'

const samples = env.showSamples

type Found = Omit<SearchPagesQueryResult, 'dueDiligence'>
type Stored = { [Kind in keyof Found]: Found[Kind][number] }

/**
 * These documents as their readers see them, through the locks of their pages: what is withheld
 * there cannot be found. What readers may not see at all is not among them.
 */
export async function readRecords(ids: readonly string[]): Promise<SearchRecord[]> {
  const [found, partnerPage] = await Promise.all([
    askNow(searchPagesQuery, { ids }),
    ids.includes('partnerPage') ? askNow(partnerQuery) : null,
  ])
  const { articles, services } = found
  const partner = partnerPage ? [partnerPage] : []
  const approvalsOf = <const Query extends string>(query: Query, of: readonly { _id: string }[]) =>
    of.length > 0 ? askNowPrivately(query, { ids: approvalIds(of) }) : []
  const [ofArticles, ofServices, ofPartner] = await Promise.all([
    approvalsOf(articleApprovalsQuery, articles),
    approvalsOf(serviceApprovalsQuery, services),
    approvalsOf(partnerApprovalsQuery, partner),
  ])
  const records = await Promise.all([
    ...publishableList(articles, samples).map((one) => articleRecord(one, ofArticles)),
    ...publishableList(services, samples).map((one) => serviceRecord(one, ofServices)),
    ...publishableList(found.people, samples).map(personRecord),
    ...found.pages.map(pageRecord),
    ...publishableList(found.terms, samples).flatMap(termRecord),
    ...partner.map((one) => partnerRecord(one, ofPartner)),
    found.dueDiligence && dueDiligenceRecord(found.dueDiligence),
  ])
  const ending = await Promise.all([jobRecords(found.jobs), storyRecords(found.stories)])
  return [...records, ...ending.flat()].flatMap((record) =>
    record?.title && record.path ? [record] : [],
  )
}

async function articleRecord(
  stored: Stored['articles'],
  approvals: ArticleApprovalsQueryResult,
): Promise<SearchRecord | null> {
  const { isShown, text } = lockForReaders('article', stored, approvals)
  if (!isShown) return null
  const { reviewed: _, writtenBy: __, ...current } = stored
  const article = await standingNow({ ...current, ...text })
  const names = publishableList(article.authors, samples).map(({ name }) => name)
  return {
    ...addressOf(article),
    kind: article._type,
    title: article.title ?? '',
    summary: article.dek ?? '',
    points: article.keyPoints ?? [],
    body: textOf([article.body, article.topic?.title, names]),
  }
}

async function serviceRecord(
  stored: Stored['services'],
  approvals: ServiceApprovalsQueryResult,
): Promise<SearchRecord> {
  const { text } = lockForReaders('service', stored, approvals)
  const { reviewed: _, ...current } = stored
  const service = await standingNow({ ...current, ...text })
  const support = ownSupport(service)
  const { includes, excludes, hospitalProvides, modes, cover } = service
  const faqs = standingFaqs(service.faqs).map(({ question, answer }) => [question, answer])
  const facts = [modes?.map(modeMeaning), stateNames(cover?.states ?? [])]
  const body = supportedBlocks(service.body, support)
  return {
    ...addressOf(service),
    kind: service._type,
    title: service.title ?? '',
    summary: supportedText(service.summary ?? '', support),
    points: includes ?? [],
    body: textOf([body, excludes, hospitalProvides, faqs, facts]),
  }
}

function personRecord(person: Stored['people']): SearchRecord {
  const { name, postNominals, jobTitle, bio, licensedStates, credentials } = person
  const held = (credentials ?? []).map(({ credential }) => [
    credential?.abbreviation,
    credential?.name,
  ])
  return {
    ...addressOf({ ...person, _type: 'person' }),
    kind: 'person',
    title: [name, postNominals].filter(Boolean).join(', '),
    summary: jobTitle ?? '',
    body: textOf([bio, held, stateNames(licensedStates ?? [])]),
  }
}

async function pageRecord(stored: Stored['pages']): Promise<SearchRecord> {
  const page = await standingNow(stored)
  const { title, lead, body } = page
  return {
    ...addressOf(page),
    kind: page._type,
    title: title ?? '',
    summary: lead ?? '',
    body: textOf(body),
  }
}

function termRecord(stored: Stored['terms']): SearchRecord[] {
  const term = standingText(stored)
  if (!standsAsTerm(term)) return []
  return [
    {
      ...addressOf(term),
      kind: term._type,
      title: term.title ?? '',
      names: term.aliases ?? [],
      summary: term.definition ?? '',
      body: textOf(term.detail),
    },
  ]
}

/** Nothing stands behind its claims here, nobody's consent either: what rests on that is not found. */
const noBacking: Backing = {
  services: [],
  roster: [],
  today: '9999-12-31',
  place: { surface: 'partnerPage', now: 0, consents: new Map() },
}

async function partnerRecord(
  stored: NonNullable<PartnerQueryResult>,
  approvals: PartnerApprovalsQueryResult,
): Promise<SearchRecord> {
  const { text } = lockForReaders('partnerPage', stored, approvals)
  const { reviewed: _, ...current } = stored
  const page = await standingNow({ ...current, ...text })
  const sections = publishableSections(page.sections, noBacking, samples)
  return {
    ...addressOf(page),
    kind: page._type,
    title: page.title ?? '',
    summary: supportedText(page.lead ?? '', claimSupport(sections, noBacking)),
    body: sections.map(sectionText).join('\n'),
  }
}

/** What a section says itself; services and people are found by themselves. */
function sectionText(section: ReturnType<typeof publishableSections>[number]): string {
  const faqs = section._type === 'faqBlock' ? section.faqs : []
  const reasons = section._type === 'whyBlock' ? section.reasons : []
  const body = 'body' in section ? section.body : null
  return textOf([
    section.title,
    body,
    (reasons ?? []).map(({ title, text }) => [title, text]),
    (faqs ?? []).map(({ question, answer }) => [question, answer]),
  ])
}
