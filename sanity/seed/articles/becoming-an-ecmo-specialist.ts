import { callout, dataTable, prose, pullQuote } from '../portable-text.ts'
import { article } from './article.ts'

export const becomingAnEcmoSpecialist = article({
  slug: 'becoming-an-ecmo-specialist',
  title: 'How to become an ECMO specialist',
  dek: 'There is no single school for it. Three professions lead here, and the training follows the same steps for all of them.',
  topic: 'careers',
  audience: 'jobSeeker',
  authors: ['ruth-halvorsen'],
  published: '2026-06-15',
  alt: 'Drawing: five rising steps in pale colors with a line that climbs them, dashed first, then solid.',
  keyPoints: [
    'You start with a license or certification in perfusion, nursing or respiratory therapy.',
    'ECMO training adds theory, bench practice, simulation and supervised shifts.',
    'National certificates exist; which one an employer asks for differs.',
    'Skills fade without practice, so training does not end with the first job.',
  ],
  body: prose(
    `“ECMO specialist” is a role, not a license. Hospitals fill it with people who already know critically ill patients and who
    have learned the circuit on top. So the question is not which school to attend, but where you stand now.`,
    `## Three ways in`,
    dataTable('What each profession brings, and what it usually has to learn', [
      ['You are a', 'You bring', 'You will spend time on'],
      [
        'Perfusionist',
        'Circuits, pumps, blood and gas physics',
        'Days instead of hours, awake patients, ICU routines',
      ],
      [
        'Critical care nurse',
        'The whole patient, drips, families',
        'Circuit mechanics, priming, membrane and pump failure',
      ],
      [
        'Respiratory therapist',
        'Gas exchange, ventilators, lungs',
        'Circulation, anticoagulation, vascular access',
      ],
    ]),
    `None of these is the “right” one. Good teams mix them, because each sees what the others overlook.`,
    `## The steps`,
    `1. **Theory.** Physiology of heart and lungs, VV and VA support, gas transfer, clotting, weaning, ethics.
    2. **The bench.** Prime a circuit, clamp it, change a component, crank by hand. Then again with someone counting the seconds.
    3. **Simulation.** Emergencies with the whole team, followed by an honest debriefing.
    4. **Supervised shifts.** First you watch, then you do it while someone watches you.
    5. **Sign-off.** An assessment against written criteria, by someone other than your teacher.
    6. **Keeping it.** Drills, case reviews and continuing education, for as long as you do the work.`,
    `Simulation deserves its place. [In a randomized trial with 21 physicians in training](cite:simulation-training), simulation
    led to faster critical actions than water drills, with a difference that lasted a year. The participants were physicians
    and the trial was small, so read it as encouragement, not as proof for every profession.`,
    pullQuote('First you watch, then you do it while someone watches you.'),
    `## Certificates`,
    `- **E-AEC**, from the Extracorporeal Life Support Organization, for practitioners of adult ECMO. It asks for a course, simulation, bedside experience and an examination. ELSO also certifies neonatal and pediatric practitioners.
    - **CES-A**, from AmSECT and the International Board of Blood Management, for ECMO specialists with adults. Two years of experience are recommended before the examination.
    - **CCP**, from the American Board of Cardiovascular Perfusion, is the certification of perfusionists. It is renewed every year, with at least 40 clinical activities.`,
    `Rules change. Look at the issuer's own page before you plan, and ask a future employer what they expect and what they pay
    for.`,
    callout(
      'note',
      'Questions to ask an employer',
      `How many supervised shifts before I work alone? How often do you drill? How many circuits at once? What happens after a bad night? Is the training paid?`,
    ),
    `## Is it for you?`,
    `It suits people who like to understand why, who check without being told, and who can say “I am not sure” out loud. It is
    shift work with very sick patients, and not all of them live. Ask how the team talks about that.`,
    `Demand depends on how much ECMO is used, and that has grown: [the median number of adult runs per center and
    year](cite:elso-registry) in the ELSO Registry rose from 4 to 15 between 2009 and 2022. To see what a night is like, read
    [what happens on an ECMO shift](doc:article-what-happens-on-an-ecmo-shift). If you want to talk, our
    [careers page](doc:careersPage) says how.`,
  ),
  related: ['what-happens-on-an-ecmo-shift', 'role-of-ecmo-specialists', 'anticoagulation-on-ecmo'],
})
