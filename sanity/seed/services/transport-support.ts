import { refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'
import { callout, prose } from '../portable-text.ts'

export const transportSupport: SeedDocument = {
  _id: 'service-transport-support',
  _type: 'service',
  title: 'ECMO transport support',
  slug: slug('transport-support'),
  order: 5,
  summary:
    'A specialist and a plan for moving a patient on ECMO, from one bed to a scanner or from one hospital to another.',
  heroImage: figure(
    'service-transport-support',
    'Drawing: contour lines of a landscape with a route from one circle to another.',
  ),
  body: prose(
    `Every move adds risk: lines are pulled, batteries run down, gas cylinders empty, elevators stop. Most of the work of a
    transport is done before the first wheel turns.`,
    `[In the ELSO Registry](cite:elso-registry), more than half of the patients reported from 2009 to 2022 had been
    transferred to the hospital that reported them, and 20% of these were transported while on ECMO.
    [The ELSO transport guideline](cite:elso-transport) notes that evidence is limited and recommends teams that are well
    equipped and know mobile ECMO.`,
    `## Before the move`,
    `- A call with both hospitals and the transport service: goals, route, roles, who commands
    - Oxygen and battery time calculated for the whole route, with a reserve
    - Circuit, clamps, backup console and hand crank checked and packed in a fixed order
    - A walk of the route inside the building: doors, thresholds, elevators, power outlets`,
    `## During the move`,
    `The specialist watches the circuit and nothing else. Stops are planned for checks. Each change of bed, stretcher or
    vehicle has a leader who counts aloud.`,
    callout(
      'note',
      'What we are not',
      `We are not an ambulance or aircraft operator. Vehicle, crew and medical command stay with a licensed transport service.`,
    ),
    `## After the move`,
    `Handover at the receiving bed in the same order as always, then a short debriefing: what went as planned, what did
    not, what goes on the list for the next one.`,
  ),
  includes: [
    'A specialist for the circuit, from bed to bed',
    'Route, oxygen and power plan, with checklist',
    'Support for moves inside the hospital where agreed',
    'Handover at the receiving hospital, and a debriefing',
  ],
  excludes: [
    'Ambulance, helicopter or airplane, and their crew',
    'Medical command and cannulation on site',
    'Acceptance of the patient, which the receiving hospital decides',
  ],
  hospitalProvides: [
    'An accepting physician and a bed at the receiving hospital',
    'A licensed transport service with room and power for the circuit',
    'A transport-ready console and a backup',
  ],
  cover: {
    hours: 'scheduled',
    responseTargetHours: 12,
    note: 'Sample figures. Urgent moves only where both hospitals have an agreement in place.',
    states: ['TX', 'OK', 'LA'],
  },
  populations: ['adult'],
  modes: ['VV', 'VA', 'transport'],
  staffTypes: ['perfusionist', 'nurse'],
  faqs: refs('faq-transport-distance', 'faq-who-decides', 'faq-which-circuits', 'faq-incidents'),
  seo: {
    _type: 'seo',
    description:
      'An ECMO specialist and a written plan for moving a patient on ECMO within or between hospitals.',
  },
  isSample: true,
}
