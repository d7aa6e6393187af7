import { refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'
import { callout, prose } from '../portable-text.ts'

export const bedsideCover: SeedDocument = {
  _id: 'service-bedside-cover',
  _type: 'service',
  title: 'Bedside ECMO specialist cover',
  slug: slug('bedside-cover'),
  order: 1,
  summary:
    'A trained specialist at the circuit, day and night, for as long as your patient is on ECMO. Your team keeps the patient; we keep the circuit.',
  heroImage: figure(
    'service-bedside-cover',
    'Drawing: a ring of 24 marks around a membrane, with a line passing through it.',
  ),
  body: prose(
    `An ECMO circuit has to be watched. Flow can fall, a clot can grow, a line can kink, and the time to respond may be
    short. [International recommendations](cite:organization) ask for trained staff and a clear organization around every
    patient on ECMO. This service puts a specialist at the bedside who has one task: the circuit.`,
    `## What a shift looks like`,
    `The specialist takes over at the bedside, together with your nurse, in a fixed order: patient, cannulas, circuit,
    goals, alarms, backup. After that come scheduled checks of the whole circuit, small adjustments within your orders,
    blood gases on both sides of the membrane, and help whenever the patient is turned, moved or taken to a scan.`,
    `- Circuit checks and charting on your schedule and in your record
    - Flow, sweep gas and anticoagulation adjusted only within signed orders
    - First response to emergencies at the circuit until the physician arrives
    - Handover at the bedside at the start and the end of each shift`,
    `## Who comes`,
    `A perfusionist, a nurse or a respiratory therapist with ECMO training and privileges in your hospital. You see the
    credential file before the first shift, and you can say no. [Maren Oyelaran](doc:person-maren-oyelaran), our director
    of clinical practice, sets the standards they work to.`,
    callout(
      'note',
      'One specialist, how many circuits?',
      `One, unless your policy and the physician in charge agree to two neighboring stable patients. We decline ratios that we consider unsafe.`,
    ),
    `## What we cannot promise`,
    `A specialist makes good circuit care more likely. Survival depends first on the illness and on the whole team. Anyone
    who promises you an outcome from staffing alone is guessing.`,
  ),
  includes: [
    'A specialist at the bedside for every hour agreed, with relief for breaks',
    'Priming and circuit checks, charting in your record',
    'First response to circuit emergencies',
    'Bedside handover in a fixed order at every change of shift',
    'A clinician of ours on call for the specialist, day and night',
  ],
  excludes: [
    'Cannulation and removal of cannulas',
    'Bedside nursing, ventilator management and prescribing',
    'Consoles, circuits, cannulas and gases',
    'Decisions about starting or ending ECMO',
  ],
  hospitalProvides: [
    'A physician in charge of ECMO who can be reached at all times',
    'A bedside nurse for the patient',
    'Consoles, circuits, a primed or ready backup, and gas supply',
    'Access to the chart, the laboratory and the incident system',
  ],
  cover: {
    hours: '24x7',
    responseTargetHours: 4,
    note: 'Sample figures. The response target applies where our specialists already hold privileges.',
    states: ['TX', 'OK', 'LA', 'AR', 'NM'],
  },
  populations: ['adult', 'pediatric'],
  modes: ['VV', 'VA', 'ECPR'],
  staffTypes: ['perfusionist', 'nurse', 'respiratoryTherapist'],
  faqs: refs(
    'faq-work-with-our-nurses',
    'faq-who-decides',
    'faq-how-fast',
    'faq-which-circuits',
    'faq-incidents',
  ),
  seo: {
    _type: 'seo',
    description:
      'ECMO specialist at the bedside around the clock: what the service includes, what it does not, and what the hospital provides.',
  },
  isSample: true,
}
