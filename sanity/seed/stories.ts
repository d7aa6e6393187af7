import { ref, type SeedDocument, slug } from './document.ts'
import { prose } from './portable-text.ts'

const invented = {
  relationship: 'Client (invented for this sample)',
  compensation: 'None',
  privacyBasis: 'deidentified',
  deidentifiedBy: 'Sample privacy officer (invented)',
  deidentifiedOn: '2026-09-02',
  isSample: true,
}

/** Invented stories that show how a case would be told. They never appear on a production dataset. */
export const storyDocuments: SeedDocument[] = [
  {
    _id: 'story-sample-winter-nights',
    _type: 'successStory',
    title: 'A winter of open night shifts',
    slug: slug('sample-winter-of-open-night-shifts'),
    summary: 'Two of six specialists were on leave when the unit filled up. We took the nights.',
    organization: 'Sample Regional Medical Center',
    situation: prose(
      `Two of the unit's six ECMO specialists were on leave when the winter filled its beds. Nurses were asked to take
      extra nights, and the coordinator spent her days on the phone.`,
      `The hospital did not want to send patients away, and did not want tired people at a circuit.`,
    ),
    whatWeDid: prose(
      `We looked at the roster together and agreed on the nights that were hardest to fill. Four of our specialists were
      credentialed there, oriented on the unit's own console, and paired with a colleague for the first shift.`,
      `The hospital's physicians and nurses went on caring for the patients. We looked after the circuit, handed over at the
      bedside each morning, and stopped when the two colleagues came back.`,
    ),
    result: {
      statement: 'Night shifts covered as agreed',
      numerator: 58,
      denominator: 70,
      period: { from: '2026-01-05', to: '2026-03-15' },
      limitation:
        'One unit and one winter. Nobody measured whether patients did better, and so we do not say it.',
    },
    ...invented,
    consent: ref('consent.sample-winter-story'),
  },
  {
    _id: 'story-sample-transfer-agreement',
    _type: 'successStory',
    title: 'Why we advised against a program',
    slug: slug('sample-why-we-advised-against-a-program'),
    summary:
      'A hospital asked us to start an ECMO program. Its figures spoke for a transfer agreement.',
    organization: 'Sample University Hospital',
    situation: prose(
      `The hospital sent a handful of patients a year to an ECMO center two hours away, and asked what a program of its own
      would take.`,
    ),
    whatWeDid: prose(
      `We went through three years of transfers with its intensivists. The numbers were too small to keep a team in
      practice. We said so, and helped to write an agreement with the center: whom to call, what to do before the team
      arrives, who rides along.`,
    ),
    ...invented,
    consent: ref('consent.sample-transfer-story'),
  },
]
