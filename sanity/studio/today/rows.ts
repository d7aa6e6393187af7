import { brokenLinks } from './broken-links.ts'
import { asked, type Row } from './row.ts'

/** A request and an approval are about another document: that one is opened. */
const subject = `"id": document._ref, "type": documentType,
  "title": coalesce(*[_id == "drafts." + ^.document._ref][0].title, document->title)`

/** Those that nobody answered yet; who wrote is not told where it may be a patient. */
const enquiries = (
  when: string,
) => `*[_type == "enquiry" && status in ["new", "assigned"] && ${when}]
  | order(replyBy){
    "id": _id, "type": _type, "at": replyBy, "note": assignee,
    "title": select(count(suspected) > 0 => "May tell of a patient", coalesce(organization, subject, name))
  }`

/** What can wait for an editor, in the order in which it should be looked at. A new kind is one entry. */
export const rows: readonly Row[] = [
  {
    title: 'Not published at its time',
    types: ['scheduledPublish'],
    when: 'was due',
    load: asked(`*[_type == "scheduledPublish" && state == "failed"] | order(at){
      "id": documentId, "type": documentType, at, "note": reason,
      "title": *[_id in ["drafts." + ^.documentId, ^.documentId]] | order(_id desc)[0].title
    }`),
  },
  {
    title: 'Waiting for medical review',
    types: ['reviewRequest'],
    when: 'asked',
    load: asked(`*[_type == "reviewRequest" && status == "waiting"] | order(requestedAt){
      ${subject}, "at": requestedAt, note
    }`),
  },
  {
    title: 'Returned by the reviewer',
    types: ['reviewRequest'],
    when: 'returned',
    load: asked(`*[_type == "reviewRequest" && status == "returned"] | order(answeredAt){
      ${subject}, "at": answeredAt, "note": reason
    }`),
  },
  {
    title: 'Next medical review due',
    types: ['medicalApproval'],
    when: 'due',
    load: asked(`*[_type == "medicalApproval" && nextDue < $in30] | order(nextDue){
      ${subject}, "at": nextDue
    }`),
  },
  {
    title: 'Enquiries overdue',
    types: ['enquiry'],
    intent: 'answer',
    when: 'reply was due',
    load: asked(enquiries('replyBy < $now')),
  },
  {
    title: 'Enquiries that wait',
    types: ['enquiry'],
    intent: 'answer',
    when: 'reply by',
    load: asked(enquiries('!(replyBy < $now)')),
  },
  {
    title: 'Goes public by itself',
    types: ['scheduledPublish'],
    when: 'at',
    load: asked(`*[_type == "scheduledPublish" && state == "waiting"] | order(at){
      "id": documentId, "type": documentType, at,
      "title": *[_id in ["drafts." + ^.documentId, ^.documentId]] | order(_id desc)[0].title
    }`),
  },
  {
    title: 'Credentials that expire',
    types: ['person'],
    when: 'expires',
    load: asked(`*[_type == "person" && !(_id in path("drafts.**")) && active != false
      && count(credentials[expires < $in60]) > 0]{
      "id": _id, "type": _type, "title": name,
      "at": (credentials[expires < $in60] | order(expires))[0].expires,
      "note": (credentials[expires < $in60] | order(expires))[0].credential->abbreviation
    } | order(at)`),
  },
  {
    title: 'Consents that end',
    types: ['consentRecord'],
    when: 'ends',
    load: asked(`*[_type == "consentRecord" && !defined(revokedAt) && expiresAt < $in60]
      | order(expiresAt){"id": _id, "type": _type, "title": name, "at": expiresAt}`),
  },
  {
    title: 'Openings that close soon',
    types: ['job'],
    when: 'closes',
    load: asked(`*[_type == "job" && !(_id in path("drafts.**"))
      && validThrough >= $now && validThrough < $in14]
      | order(validThrough){"id": _id, "type": _type, title, "at": validThrough}`),
  },
  {
    title: 'Openings past their last day',
    types: ['job'],
    when: 'closed',
    load: asked(`*[_type == "job" && !(_id in path("drafts.**")) && validThrough < $now]
      | order(validThrough){"id": _id, "type": _type, title, "at": validThrough}`),
  },
  {
    title: 'Links that lead nowhere',
    types: [
      'article',
      'page',
      'service',
      'partnerPage',
      'homePage',
      'siteSettings',
      'careersPage',
      'dueDiligencePage',
      'job',
    ],
    load: brokenLinks,
  },
]
