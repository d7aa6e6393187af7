import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const movingOnEcmo = article({
  slug: 'moving-on-ecmo',
  title: 'Sitting, standing, walking on ECMO',
  dek: 'Some patients get out of bed while a machine breathes for them. What studies report, who it suits, and how a team makes it safe.',
  topic: 'at-the-bedside',
  audience: 'public',
  authors: ['desmond-achterberg', 'joan-strouder'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-03-16',
  reviewed: '2026-03-09',
  alt: 'Drawing: six arcs like steps along a floor; the first are dashed indigo, the last solid red.',
  keyPoints: [
    'Selected patients on ECMO can sit, stand and even walk with a trained team.',
    'Reports come from experienced centers and have no randomized comparison groups.',
    'Benefit for survival has not been shown.',
    'Every move is planned: cannulas, circuit, oxygen, people, a way back.',
  ],
  body: prose(
    `Lying still for weeks weakens muscles, and weak muscles slow recovery. So intensive care teams try to help patients move
    early. On ECMO that sounds impossible: two large [cannulas](doc:term-cannula), a pump, a gas supply. Yet some patients do it.`,
    `## What has been reported`,
    `[A study from one hospital](cite:early-mobilization) followed 100 consecutive patients on ECMO in a medical intensive care unit.
    Thirty-five took part in active physical therapy, and 18 of them walked, over a median distance of 175 feet. No
    [complication related to therapy](cite:early-mobilization) was recorded.`,
    `[A later study from Germany](cite:active-mobilization) observed 115 patients on extracorporeal support over one year. Forty-three
    of them were actively [mobilized](doc:term-mobilization) at least once. Most of the 115 had a cannula in the groin. During one session a cannula was
    displaced and replaced at once. Sedation was the main reason for not mobilizing.`,
    dataTable('Two studies at a glance', [
      ['', 'Study of 2014', 'Study of 2020'],
      ['Patients', '100', '115'],
      ['Actively mobilized', '35', '43'],
      ['Design', 'Looking back', 'Observed as it happened'],
      ['Comparison group assigned by chance', 'No', 'No'],
    ]),
    `Both reports come from practiced teams, and the patients who moved were those well enough to do so. From such studies we
    learn that it can be done with care. We do not learn whether it helps people to survive.`,
    `## Who it may suit`,
    `- Patients who are awake, calm and able to follow instructions
    - Stable flow and stable circulation
    - Cannulas that are well secured and lie where movement does not bend them
    - A goal: staying strong for a transplant, or getting off the ventilator`,
    `It is not for everyone. Deep sedation, bleeding, unstable circulation or a difficult cannula position can be reasons to
    wait. Waiting is not failing.`,
    `## How a team prepares`,
    `1. **Agree.** Physician, nurse, therapist and ECMO specialist say yes, each for their part.
    2. **Check.** Cannula sutures and dressings, tubing length, battery, oxygen in the cylinder for twice the planned time.
    3. **Assign.** One person for the cannulas, one for the circuit, one for the airway, one for the patient's balance.
    4. **Rehearse the stop.** Everyone knows the word that ends the session, and where the chair is.
    5. **Go slowly.** Head up, edge of the bed, stand, march in place, walk. Each step is a success and may be the last one today.
    6. **Look again.** Full check of circuit and cannulas afterwards, then write down what happened.`,
    callout(
      'caution',
      'For families',
      `Please do not help a relative on ECMO to sit up or turn by yourself, even if they ask. Call the nurse. A small pull on a cannula can be dangerous.`,
    ),
    `## Small movements count`,
    `Squeezing a hand, lifting a leg, brushing one's own teeth: these are exercise too, and they are something a patient can own
    in a day full of things done to them. If you visit, ask the nurse what you could do together.`,
    `More for visitors is in [the first days on ECMO](doc:article-the-first-days-on-ecmo).`,
  ),
  related: ['the-first-days-on-ecmo', 'what-happens-on-an-ecmo-shift', 'anticoagulation-on-ecmo'],
})
