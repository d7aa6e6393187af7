import { refs, type SeedDocument, slug } from '../document.ts'
import { figure } from '../picture.ts'
import { prose } from '../portable-text.ts'

export const trainingAndCompetency: SeedDocument = {
  _id: 'service-training-and-competency',
  _type: 'service',
  title: 'Training and competency',
  slug: slug('training-and-competency'),
  order: 4,
  summary:
    'Courses, bench practice, simulation and yearly competency checks for specialists, bedside nurses and physicians, on your own equipment.',
  heroImage: figure(
    'service-training-and-competency',
    'Drawing: a practice loop with drops of water around a membrane, drawn in fine lines.',
  ),
  body: prose(
    `Emergencies on ECMO do not come with every shift, which is exactly why people forget how to handle
    them. Training has to bring the rare event to the team on purpose.`,
    `## What the evidence says`,
    `[In a randomized trial with 21 physicians in training](cite:simulation-training), those taught by high-fidelity
    simulation took the critical action sooner than those taught with water drills (127 against 174 seconds in a scenario
    they had seen, 159 against 300 seconds in a new one), and the difference persisted at one year. The trial was small and
    measured behavior in simulation, not patient outcomes. We use both methods: the bench for the hands, simulation for the
    team.`,
    `## What we teach`,
    `- **Foundations:** physiology, circuit, modes, anticoagulation, monitoring, weaning
    - **Bench:** priming, component change, de-airing, hand-cranking, clamping in the right order
    - **Emergencies in simulation:** air, pump failure, loss of drainage, membrane failure, loss of gas supply, accidental removal of a cannula
    - **The team:** roles, closed-loop communication, calling for help, talking with the family afterwards`,
    `## How we check`,
    `Each participant is assessed against written criteria by someone who did not teach them. Whoever does not pass gets a
    plan and a second date, and the result goes to the program's coordinator. A certificate of attendance alone tells you
    nothing about what a person can do.`,
  ),
  includes: [
    'A curriculum fitted to your modes, console and policies',
    'Didactic, bench and simulation days at your site',
    'Competency assessment against written criteria',
    'Debriefing material and records for your education department',
  ],
  excludes: [
    'National certification, which only its issuer grants',
    'Licensing or continuing-education credit, unless stated in the offer',
    'Practice on patients',
  ],
  hospitalProvides: [
    'A room, a console for training and expired circuits',
    'Release of staff from the roster for the day',
    'Your current policies, in advance',
  ],
  cover: {
    hours: 'scheduled',
    note: 'Night staff are trained at night where the unit wishes.',
    states: ['TX', 'OK', 'LA', 'AR', 'NM'],
  },
  populations: ['adult', 'pediatric', 'neonatal'],
  modes: ['VV', 'VA', 'ECPR', 'transport'],
  staffTypes: ['perfusionist', 'nurse', 'respiratoryTherapist'],
  faqs: refs('faq-training-certificate', 'faq-which-circuits', 'faq-children'),
  seo: {
    _type: 'seo',
    description:
      'ECMO courses, bench practice, simulation and competency checks on your own equipment.',
  },
  isSample: true,
}
