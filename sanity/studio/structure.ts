import { BarChartIcon } from '@sanity/icons/BarChart'
import { BellIcon } from '@sanity/icons/Bell'
import { BillIcon } from '@sanity/icons/Bill'
import { BookIcon } from '@sanity/icons/Book'
import { CaseIcon } from '@sanity/icons/Case'
import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { CogIcon } from '@sanity/icons/Cog'
import { CommentIcon } from '@sanity/icons/Comment'
import { ComposeIcon } from '@sanity/icons/Compose'
import { DocumentsIcon } from '@sanity/icons/Documents'
import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe'
import { EditIcon } from '@sanity/icons/Edit'
import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { HeartIcon } from '@sanity/icons/Heart'
import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { HomeIcon } from '@sanity/icons/Home'
import { LockIcon } from '@sanity/icons/Lock'
import { OkHandIcon } from '@sanity/icons/OkHand'
import { RocketIcon } from '@sanity/icons/Rocket'
import { StarIcon } from '@sanity/icons/Star'
import { TagIcon } from '@sanity/icons/Tag'
import { TransferIcon } from '@sanity/icons/Transfer'
import { UsersIcon } from '@sanity/icons/Users'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { ComponentType } from 'react'
import type { StructureBuilder, StructureResolver } from 'sanity/structure'
import { consentLists } from './consent/consent-lists.ts'

const apiVersion = '2025-10-01'

/** The desk, arranged by what an editor comes to do. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('desk')
    .title('Content')
    .items([
      group(S, 'site', 'Site', EarthGlobeIcon, [
        single(S, 'siteSettings', 'Site settings', CogIcon),
        single(S, 'homePage', 'Home page', HomeIcon),
        single(S, 'partnerPage', 'Partner page', HeartIcon),
        single(S, 'dueDiligencePage', 'Due-diligence pack', ClipboardIcon),
        S.divider(),
        S.documentTypeListItem('page').title('Pages').icon(DocumentsIcon),
        all(S, 'notice', 'Notices', BellIcon, 'until', 'desc'),
        all(S, 'redirect', 'Redirects', TransferIcon, 'from', 'asc'),
        enquiryTopics(S),
      ]),
      group(S, 'blog', 'Blog', ComposeIcon, [
        all(S, 'article', 'All articles', ComposeIcon, 'publishedAt', 'desc'),
        byTopic(S),
        drafts(S),
        reviewsDue(S),
        S.divider(),
        S.documentTypeListItem('topic').title('Topics').icon(TagIcon),
        S.documentTypeListItem('glossaryTerm').title('Glossary').icon(BookIcon),
      ]),
      group(S, 'services', 'Services', CaseIcon, [
        all(S, 'service', 'Services', CaseIcon, 'order', 'asc'),
        S.documentTypeListItem('faq').title('Questions and answers').icon(HelpCircleIcon),
      ]),
      group(S, 'people', 'People', UsersIcon, [
        people(S, 'active', 'Works with us', 'active != false'),
        people(S, 'left', 'Left', 'active == false'),
        S.divider(),
        S.documentTypeListItem('credential').title('Credentials').icon(OkHandIcon),
      ]),
      group(S, 'careers', 'Careers', RocketIcon, [
        openings(S, 'open', 'Open', '(!defined(validThrough) || validThrough > now())'),
        openings(S, 'closed', 'Closed', 'validThrough <= now()'),
        S.divider(),
        single(S, 'careersPage', 'Careers page', UsersIcon),
      ]),
      group(S, 'partners', 'Partners’ words', CommentIcon, [
        S.documentTypeListItem('successStory').title('Stories').icon(StarIcon),
        S.documentTypeListItem('testimonial').title('Testimonials').icon(CommentIcon),
        S.divider(),
        consentLists(S, apiVersion),
      ]),
      group(S, 'evidence', 'Evidence', BookIcon, [
        S.documentTypeListItem('outcomeMeasure').title('Outcome measures').icon(BarChartIcon),
        S.divider(),
        all(S, 'source', 'All sources', BookIcon, 'year', 'desc'),
        S.listItem()
          .id('doubtful-sources')
          .title('Superseded or retracted')
          .icon(WarningOutlineIcon)
          .child(
            S.documentList()
              .id('doubtful-sources')
              .title('Superseded or retracted')
              .schemaType('source')
              .apiVersion(apiVersion)
              .filter('_type == "source" && status in ["superseded", "retracted"]'),
          ),
        S.divider(),
        single(S, 'costModel', 'Cost model', BillIcon),
        S.documentTypeListItem('claimReasons').title('Reasons on record').icon(LockIcon),
      ]),
    ])

type Items = Parameters<ReturnType<StructureBuilder['list']>['items']>[0]

function group(S: StructureBuilder, id: string, title: string, icon: ComponentType, items: Items) {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(S.list().id(id).title(title).items(items))
}

function all(
  S: StructureBuilder,
  type: string,
  title: string,
  icon: ComponentType,
  field: string,
  direction: 'asc' | 'desc',
) {
  return S.documentTypeListItem(type)
    .title(title)
    .icon(icon)
    .child(S.documentTypeList(type).title(title).defaultOrdering([{ field, direction }]))
}

function single(S: StructureBuilder, type: string, title: string, icon: ComponentType) {
  return S.listItem()
    .id(type)
    .title(title)
    .icon(icon)
    .child(S.document().schemaType(type).documentId(type).title(title))
}

/** What the form says of each kind of enquiry; the enquiries themselves are in a tool of their own. */
function enquiryTopics(S: StructureBuilder) {
  const item = (topic: string, title: string) =>
    S.listItem()
      .id(`enquiryTopic-${topic}`)
      .title(title)
      .icon(EnvelopeIcon)
      .child(
        S.document().schemaType('enquiryTopic').documentId(`enquiryTopic-${topic}`).title(title),
      )
  return S.listItem()
    .id('enquiry-topics')
    .title('Kinds of enquiry')
    .icon(EnvelopeIcon)
    .child(
      S.list()
        .id('enquiry-topics')
        .title('Kinds of enquiry')
        .items([
          item('partner', 'Partner with us'),
          item('careers', 'Careers'),
          item('other', 'Something else'),
        ]),
    )
}

function openings(S: StructureBuilder, id: string, title: string, filter: string) {
  return S.listItem()
    .id(`openings-${id}`)
    .title(title)
    .icon(RocketIcon)
    .child(
      S.documentList()
        .id(`openings-${id}`)
        .title(title)
        .schemaType('job')
        .apiVersion(apiVersion)
        .filter(`_type == "job" && ${filter}`)
        .initialValueTemplates([S.initialValueTemplateItem('job')])
        .defaultOrdering([{ field: 'validThrough', direction: 'asc' }]),
    )
}

function byTopic(S: StructureBuilder) {
  return S.listItem()
    .id('articles-by-topic')
    .title('By topic')
    .icon(TagIcon)
    .child(
      // Not the plain list of the type: the Studio would send whoever edits a topic here.
      S.documentList()
        .id('articles-by-topic')
        .title('By topic')
        .schemaType('topic')
        .apiVersion(apiVersion)
        .filter('_type == "topic" && defined(slug.current)')
        .canHandleIntent(() => false)
        .child((topicId) =>
          S.documentList()
            .id(`articles-of-${topicId}`)
            .title('Articles')
            .schemaType('article')
            .apiVersion(apiVersion)
            .filter('_type == "article" && topic._ref == $topicId')
            .params({ topicId })
            .defaultOrdering([{ field: 'publishedAt', direction: 'desc' }]),
        ),
    )
}

function drafts(S: StructureBuilder) {
  return S.listItem()
    .id('article-drafts')
    .title('Drafts')
    .icon(EditIcon)
    .child(
      S.documentList()
        .id('article-drafts')
        .title('Drafts')
        .schemaType('article')
        .apiVersion(apiVersion)
        .filter('_type == "article" && _originalId in path("drafts.**")')
        .defaultOrdering([{ field: '_updatedAt', direction: 'desc' }]),
    )
}

function reviewsDue(S: StructureBuilder) {
  return S.listItem()
    .id('reviews-due')
    .title('Medical review due')
    .icon(WarningOutlineIcon)
    .child(
      S.documentList()
        .id('reviews-due')
        .title('Medical review due')
        .schemaType('article')
        .apiVersion(apiVersion)
        .filter('_type == "article" && defined(review.nextDue) && review.nextDue < $today')
        .params({ today: new Date().toISOString().slice(0, 10) })
        .defaultOrdering([{ field: 'review.nextDue', direction: 'asc' }]),
    )
}

function people(S: StructureBuilder, id: string, title: string, condition: string) {
  return S.listItem()
    .id(`people-${id}`)
    .title(title)
    .icon(UsersIcon)
    .child(
      S.documentList()
        .id(`people-${id}`)
        .title(title)
        .schemaType('person')
        .apiVersion(apiVersion)
        .filter(`_type == "person" && ${condition}`)
        .initialValueTemplates([S.initialValueTemplateItem('person')])
        .defaultOrdering([{ field: 'name', direction: 'asc' }]),
    )
}
