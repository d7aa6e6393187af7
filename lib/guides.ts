/** The guides for editors, in the order in which somebody new would read them. */
export const guides = [
  { name: 'new-article', title: 'Write a new article' },
  { name: 'import-a-file', title: 'Import a file' },
  { name: 'pictures', title: 'Add a picture' },
  { name: 'cite', title: 'Cite a source' },
  { name: 'preview', title: 'Preview and share a draft' },
  { name: 'medical-review', title: 'Get a medical review' },
  { name: 'schedule', title: 'Publish at a set time' },
  { name: 'fix-a-typo', title: 'Fix a typo' },
  { name: 'change-the-address', title: 'Change the address of a page' },
  { name: 'update-a-service', title: 'Update a service' },
  { name: 'cost-comparison', title: 'Keep the cost comparison' },
  { name: 'unpublish', title: 'Take a page off the site' },
  { name: 'post-an-opening', title: 'Post an opening' },
  { name: 'put-up-a-notice', title: 'Put up a notice' },
  { name: 'answer-an-enquiry', title: 'Answer an enquiry' },
  { name: 'testimonials', title: 'Testimonials and consent' },
] as const

export type GuideName = (typeof guides)[number]['name']

/** Where the guide's text and its pictures are served for the Studio. */
export const guideText = (name: GuideName) => `/api/guides/texts/${name}.md`
export const guidePicture = (file: string) => `/api/guides/pictures/${file}`

const writing: GuideName[] = [
  'pictures',
  'preview',
  'schedule',
  'fix-a-typo',
  'change-the-address',
  'unpublish',
]

const byType: Record<string, GuideName[]> = {
  article: ['new-article', 'import-a-file', 'cite', 'medical-review', ...writing],
  service: ['update-a-service', ...writing],
  page: writing,
  job: ['post-an-opening', ...writing],
  notice: ['put-up-a-notice'],
  redirect: ['change-the-address'],
  careersPage: ['preview', 'schedule', 'fix-a-typo'],
  dueDiligencePage: ['preview', 'schedule'],
  person: ['pictures', 'change-the-address', 'unpublish'],
  topic: ['change-the-address', 'unpublish'],
  glossaryTerm: ['cite', 'change-the-address', 'unpublish'],
  source: ['cite'],
  testimonial: ['testimonials'],
  successStory: ['testimonials', ...writing],
  consentRecord: ['testimonials'],
  faq: ['update-a-service'],
  costModel: ['cost-comparison', 'cite'],
  enquiry: ['answer-an-enquiry'],
  enquiryTopic: ['answer-an-enquiry'],
}

/** The guides that help with a type of document. */
export function guidesFor(type: string): { name: GuideName; title: string }[] {
  const names = byType[type] ?? []
  return guides.filter(({ name }) => names.includes(name))
}
