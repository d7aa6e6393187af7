import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const careers = page({
  slug: 'careers',
  title: 'Careers',
  lead: 'We look for perfusionists, critical care nurses and respiratory therapists who like exact work and can stay calm when an alarm sounds.',
  body: prose(
    `## The work`,
    `An ECMO specialist looks after the circuit of one critically ill patient. Most of a shift is quiet attention: checks,
    small adjustments, notes, conversation with the nurse. Some of it is not quiet at all. Our article on
    [what happens on a shift](doc:article-what-happens-on-an-ecmo-shift) shows both.`,
    `## Who fits`,
    `- A current license or certification as a perfusionist, registered nurse or respiratory therapist
    - Experience with critically ill patients
    - The habit of checking, and of saying out loud what you see
    - Respect for families who are living through their worst days
    - Willingness to work nights and weekends, and to learn a new unit's ways`,
    `ECMO experience is needed for some roles and taught for others. [How to become an ECMO
    specialist](doc:article-becoming-an-ecmo-specialist) describes the usual paths.`,
    `## What you can ask us`,
    `Ask about pay, schedules, travel, ratios, training time and what happens after an incident. You will get plain answers.
    When we list an opening, it will name the pay range.`,
    `## How to apply`,
    `No openings are listed on this page at present. You are welcome to write to
    [careers@vivacity-perfusion.example.com](mailto:careers@vivacity-perfusion.example.com) (sample address) with your
    profession, the states where you are licensed and your experience. Please do not send documents with numbers or birth
    dates in the first message.`,
  ),
})
