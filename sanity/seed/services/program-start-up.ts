import { refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'
import { callout, prose } from '../portable-text.ts'

export const programStartUp: SeedDocument = {
  _id: 'service-program-start-up',
  _type: 'service',
  title: 'ECMO program start-up',
  slug: slug('program-start-up'),
  order: 3,
  summary:
    'From the question whether to start at all to the first months of patients: policies, equipment, training, staffing and review, built with your team.',
  heroImage: figure(
    'service-program-start-up',
    'Drawing: building blocks set on a grid, joined by a line that turns from dashed to solid.',
  ),
  body: prose(
    `The first question is whether your hospital should start a program. [A position paper](cite:organization) by an
    international group of ECMO experts advises that ECMO for respiratory failure be done in centers with enough experience
    and volume, and encourages restraint in its spread. So we begin with your referrals, your distances and your staff, and
    with the option of a transfer agreement instead.`,
    `## If the answer is yes`,
    `1. **Plan.** Which patients, which modes, which hours, and who leads. What you will not do in the first year.
    2. **Write.** Policies for selection, anticoagulation, emergencies, transport and ending support.
    3. **Equip.** Compare consoles and circuits, place the backup, walk the routes.
    4. **Train.** Courses, bench practice and simulation for physicians, specialists and bedside nurses.
    5. **Start.** The first patients with our specialists beside yours.
    6. **Review.** Every case in the first year, together.`,
    callout(
      'caution',
      'If the answer is no',
      `You receive a written assessment with the reasons, and help with a transfer agreement and a plan for the hours before the transport team arrives.`,
    ),
    `## Handing over`,
    `A start-up should make itself unnecessary. The plan names the month in which your own team takes over each duty, and
    what has to be true before it does. We step back duty by duty: first training, then days, then nights, then on call.`,
  ),
  includes: [
    'An assessment of need and alternatives, in writing',
    'Draft policies and checklists that your committees adapt and approve',
    'An equipment comparison without commission',
    'Training for the first team, and specialists beside it for the first patients',
    'Case review through the first year',
  ],
  excludes: [
    'Medical direction of the program',
    'Regulatory filings and certificates of need',
    'Purchase of equipment',
    'A promise of volume or of center awards',
  ],
  hospitalProvides: [
    'A medical director and a coordinator with protected time',
    'Executive sponsorship and a budget',
    'Committees that can approve policies within the plan',
    'Blood bank, laboratory, imaging and surgery at the level the modes require',
  ],
  cover: {
    hours: 'weekdays',
    note: 'Bedside support for the first patients is arranged as bedside cover.',
    states: ['TX', 'OK', 'LA', 'AR', 'NM'],
  },
  populations: ['adult'],
  modes: ['VV', 'VA', 'ECPR'],
  staffTypes: ['perfusionist', 'nurse', 'respiratoryTherapist'],
  faqs: refs('faq-minimum-volume', 'faq-which-circuits', 'faq-cost-compared', 'faq-data-sharing'),
  seo: {
    _type: 'seo',
    description:
      'Planning, policies, equipment, training and the first patients of a new ECMO program, beginning with whether to start one.',
  },
  isSample: true,
}
