import { refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'
import { prose } from '../portable-text.ts'

export const surgeAndRelief: SeedDocument = {
  _id: 'service-surge-and-relief',
  _type: 'service',
  title: 'Surge and relief cover',
  slug: slug('surge-and-relief'),
  order: 2,
  summary:
    'Extra specialists for the weeks when there are more circuits than people: a flu season, a vacancy, leave, or a team that needs to sleep.',
  heroImage: figure(
    'service-surge-and-relief',
    'Drawing: a wave of stacked lines rising and settling, crossed by one dashed and solid line.',
  ),
  body: prose(
    `ECMO does not arrive evenly. A team sized for an ordinary month can be short of hands in a bad one, and then the same
    people work the extra shifts. Relief cover lets a program keep its standards without wearing out the staff it depends
    on.`,
    `## When hospitals use it`,
    `- Several patients on ECMO at once
    - Vacancies, parental leave or illness in the team
    - A season that fills the unit every year
    - Time off the bedside so that your own staff can train`,
    `## How it starts`,
    `Credentialing is the slow part, so we do it ahead of need. A small group of our specialists keeps privileges and an
    equipment check in your hospital. When you call, someone who knows your unit comes.`,
    `## How it ends`,
    `Each block of shifts has an end date. At the end we look back together: which shifts were filled, which were not, and
    whether the gap is still there. If you need the same help every month, a larger team of your own may be the better
    answer, and we will [say so](doc:article-in-house-or-partner-staffing).`,
  ),
  includes: [
    'A named pool of specialists who hold privileges with you in advance',
    'Blocks of shifts, days or nights, as agreed',
    'The same circuit checks, charting and handover as your own team',
    'A report after each block: requested, filled, not filled, and why',
  ],
  excludes: [
    'Shifts in a hospital where privileges are not yet granted',
    'Cover for services outside ECMO',
    'Consoles and disposables',
  ],
  hospitalProvides: [
    'A forecast of open shifts as early as you have one',
    'Orientation to the unit and its emergency plan',
    'A charge nurse or coordinator as contact on each shift',
  ],
  cover: {
    hours: 'scheduled',
    responseTargetHours: 24,
    note: 'Sample figures. Blocks start at three days.',
    states: ['TX', 'OK', 'LA', 'AR', 'NM'],
  },
  populations: ['adult', 'pediatric'],
  modes: ['VV', 'VA'],
  staffTypes: ['perfusionist', 'nurse', 'respiratoryTherapist'],
  faqs: refs('faq-how-fast', 'faq-privileges', 'faq-cost-compared', 'faq-work-with-our-nurses'),
  seo: {
    _type: 'seo',
    description:
      'Extra ECMO specialists for busy weeks, vacancies and leave, credentialed before you need them.',
  },
  isSample: true,
}
