import type { SeedDocument } from './document.ts'
import { prose } from './portable-text.ts'

export const careersPage: SeedDocument = {
  _id: 'careersPage',
  _type: 'careersPage',
  title: 'Careers',
  lead: 'We look for perfusionists, critical care nurses and respiratory therapists who like exact work and can stay calm when an alarm sounds.',
  body: prose(
    `## Why work here`,
    `An ECMO specialist looks after the circuit of one critically ill patient. Most of a shift is quiet attention: checks,
    small adjustments, notes, conversation with the nurse. Some of it is not quiet at all. Our article on
    [what happens on a shift](doc:article-what-happens-on-an-ecmo-shift) shows both.`,
    `- **You work with the whole team.** Physicians, nurses, respiratory therapists and perfusionists decide together, and you speak up when something does not fit.
    - **You keep learning.** Continuing education and hands-on practice keep rare skills fresh, so they are part of the job.
    - **The field moves.** Devices get smaller and monitoring gets better. Specialists bring that to the bedside.`,
    `## Who fits`,
    `- A current license or certification as a perfusionist, registered nurse or respiratory therapist
    - Experience with critically ill patients
    - The habit of checking, and of saying out loud what you see
    - Respect for families who are living through their worst days
    - Willingness to work nights and weekends, and to learn a new unit's ways`,
    `ECMO experience is needed for some roles and taught for others. [How to become an ECMO
    specialist](doc:article-becoming-an-ecmo-specialist) describes the usual paths.`,
    `## How to apply`,
    `Each opening names its pay range, its states and the day it closes. Write to
    [careers@vivacity-perfusion.example.com](mailto:careers@vivacity-perfusion.example.com) (sample address) with the name of
    the opening, your profession, the states where you are licensed and your experience. You are welcome to write when
    nothing on the list fits.`,
  ),
  seo: {
    _type: 'seo',
    description:
      'Open positions for ECMO specialists: perfusionists, nurses and respiratory therapists. Each names its pay range, its states and the day it closes.',
  },
}
