import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const questionsToAskAnEcmoPartner = article({
  slug: 'questions-to-ask-an-ecmo-partner',
  title: 'Fifteen questions to ask an ECMO staffing partner',
  dek: 'Before a hospital lets outside specialists run its circuits, it should get these answers in writing. Ask us, and ask others.',
  topic: 'running-a-program',
  audience: 'clinician',
  authors: ['maren-oyelaran'],
  reviewer: 'ilse-adeyemi',
  published: '2026-08-24',
  reviewed: '2026-08-17',
  alt: 'Drawing: a list with boxes, three of them checked, and a line that runs through them.',
  keyPoints: [
    'Ask who would come, by name, and see the verification of each credential.',
    'Ask what is not included. A clear no is worth more than a vague yes.',
    'Ask for gaps, not only for achievements: unfilled shifts, missed targets, incidents.',
    'Outcome rates without denominators are no answer.',
  ],
  body: prose(
    `Hospitals buy ECMO staffing rarely, and partners sell it every day. That makes for an uneven conversation. This list is
    meant to even it out. We sell these services ourselves, so hold us to it too.`,
    `## People`,
    `1. Who exactly would work here, and from which profession does each of them come?
    2. Which licenses and certificates do they hold, who verified them with the issuer, and when?
    3. How many ECMO hours has each one worked in the last year, and with which modes and age groups?
    4. How are competencies for rare emergencies checked, how often, and by whom?
    5. What happens if we do not want a particular person back?`,
    `## Cover`,
    `6. Which hours are promised in writing, and what does “available” mean outside them?
    7. How often did you leave a requested shift unfilled in the last twelve months, and why?
    8. How many circuits may one specialist look after, and who can refuse?
    9. Whom does the specialist call at 3 a.m., and how fast does that person answer?`,
    `## Safety`,
    `10. Into whose incident system do events go first, and when do we hear of them?
    11. Which of your incidents changed your practice, and how?
    12. Who is liable for what, and what insurance do you carry?`,
    `## Results and money`,
    `13. What do you measure about your own work? With which definitions, numerators and denominators?
    14. What is in the price, what is extra, and what do we pay in a month without patients?
    15. How do we end the agreement, and how would you help us build our own team?`,
    `## Reading the answers`,
    dataTable('What to listen for', [
      ['Topic', 'Reassuring', 'Worrying'],
      ['Credentials', 'A dated check for each person', '“All our staff are certified”'],
      [
        'Survival',
        '“It depends on your patients; here is what we measure”',
        'One percentage, no denominator',
      ],
      ['Gaps', 'A count, with reasons', '“That does not happen”'],
      [
        'Cost',
        'A comparison that can turn out against them',
        'A promise to save, without your figures',
      ],
    ]),
    `Why so strict about results? Because survival on ECMO depends on illness, selection and the whole team.
    [Mortality varied widely between centers](cite:volume-outcome) in a large registry study, even for the same age group. A
    partner's contribution cannot be read from a single rate. Professional bodies instead describe what a program should
    have: [trained staff, clear organization, review of every case](cite:organization).`,
    callout(
      'note',
      'Our own answers',
      `They are on [our partner page](doc:partnerPage). If one is missing, ask, and we will add it.`,
    ),
    `## One question for yourselves`,
    `Do you need a partner at all? If your volume is steady and your staff can do other work between patients, a team of your
    own may be the better choice. [What the studies say about cost](doc:article-in-house-or-partner-staffing) is worth reading
    before you call anyone.`,
  ),
  related: ['in-house-or-partner-staffing', 'volume-and-outcome', 'role-of-ecmo-specialists'],
})
