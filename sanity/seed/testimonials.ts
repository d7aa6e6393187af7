import { ref, type SeedDocument } from './document.ts'

/** Invented quotes that show how a partner's words would look. They never appear on a production dataset. */
export const testimonialDocuments: SeedDocument[] = [
  {
    _id: 'testimonial-sample-nursing-officer',
    _type: 'testimonial',
    quote:
      'What I noticed first was the handover. It took eight minutes, it followed the same order every time, and my nurses started to use it too.',
    speakerName: 'Sample speaker A',
    speakerRole: 'Chief nursing officer',
    organization: 'Sample Regional Medical Center',
    relationship: 'Client (invented for this sample)',
    compensation: 'None',
    consent: ref('consent.sample-nursing-officer'),
    isSample: true,
  },
  {
    _id: 'testimonial-sample-ecmo-director',
    _type: 'testimonial',
    quote:
      'They told us in the first meeting that our volume was too low for a program of our own. We signed a transfer agreement instead, and they helped us write it.',
    speakerName: 'Sample speaker B',
    speakerRole: 'ECMO medical director',
    organization: 'Sample University Hospital',
    relationship: 'Client (invented for this sample)',
    compensation: 'None',
    consent: ref('consent.sample-ecmo-director'),
    isSample: true,
  },
]
