import type { SeedDocument } from './document.ts'

/** Invented permissions for the invented quotes and stories. There is no paper behind them. */
function consent(id: string, kind: string, organization: string, surfaces: string[]): SeedDocument {
  return {
    _id: `consent.sample-${id}`,
    _type: 'consentRecord',
    kind,
    name: 'Sample signatory (invented)',
    organization,
    scope: 'Invented for this sample: the text as it stands, without names of patients or staff.',
    surfaces,
    signedOn: '2026-09-01',
    expiresAt: '2031-09-01T04:00:00Z',
    filedAt: 'Nowhere: there is no paper behind a sample',
    isSample: true,
  }
}

const everywhere = ['partnerPage', 'homePage', 'stories', 'storyPage']

export const consentDocuments: SeedDocument[] = [
  consent('nursing-officer', 'testimonial', 'Sample Regional Medical Center', everywhere),
  consent('ecmo-director', 'testimonial', 'Sample University Hospital', everywhere),
  consent('winter-story', 'story', 'Sample Regional Medical Center', everywhere),
  consent('transfer-story', 'story', 'Sample University Hospital', ['stories', 'storyPage']),
]
