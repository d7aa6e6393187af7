import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const ecprWhatTheTrialsShow = article({
  slug: 'ecpr-what-the-trials-show',
  title: 'ECPR: what three randomized trials show',
  dek: 'ECMO during cardiac arrest has been tested in three trials with different results. What they found, how they differ, what follows.',
  topic: 'evidence',
  audience: 'clinician',
  authors: ['maren-oyelaran', 'callum-iwasaki'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-10-05',
  reviewed: '2026-09-28',
  updated: '2026-11-02',
  alt: 'Drawing: three horizontal intervals around a vertical line, in the manner of a figure of trial results.',
  keyPoints: [
    'ARREST, a small trial at one experienced center, found a large benefit.',
    'Prague OHCA and INCEPTION did not find a statistically significant difference in their main outcome.',
    'The trials tested systems, not only a machine: selection, transport time and experience differed.',
    'The results support ECPR in selected patients and practiced systems, not everywhere.',
  ],
  body: prose(
    `Extracorporeal CPR (ECPR) means starting venoarterial ECMO while the heart is still in arrest. The idea is simple: restore
    blood flow, buy time, treat the cause. Whether it helps has been tested in three randomized trials of cardiac arrest
    outside hospital. They do not agree.`,
    `## The three trials`,
    dataTable('Main results as reported', [
      ['Trial', 'Patients', 'Main outcome', 'ECPR strategy', 'Standard care'],
      ['ARREST (2020)', '30', 'Survival to hospital discharge', '43% (6 of 14)', '7% (1 of 15)'],
      [
        'Prague OHCA (2022)',
        '256',
        'Survival with good neurologic outcome at 180 days',
        '31.5%',
        '22.0%',
      ],
      ['INCEPTION (2023)', '160', 'Survival with good neurologic outcome at 30 days', '20%', '16%'],
    ]),
    `### ARREST`,
    `[ARREST](cite:arrest) enrolled 30 adults with refractory ventricular fibrillation at one center in Minnesota with a mature
    ECPR program. It was stopped early because the benefit crossed its preset limit: [43% (6 of 14) against 7% (1 of 15)](cite:arrest) survived to discharge. A
    trial of this size gives an uncertain estimate, however impressive it is.`,
    `### Prague OHCA`,
    `[The Prague trial](cite:prague-ohca) compared a whole strategy: early transport during resuscitation, ECPR if needed, and
    immediate treatment of the cause. Survival with a good neurologic outcome at 180 days was [31.5% against 22.0%](cite:prague-ohca), a difference
    that was not statistically significant. The authors noted that the trial may have been too small to detect a relevant
    difference.`,
    `### INCEPTION`,
    `[INCEPTION](cite:inception) was run in several centers across the Netherlands and enrolled patients aged 18 to 70 with an
    initial ventricular arrhythmia. At 30 days, [20% of the ECPR group and 16% of the conventional group](cite:inception) were alive with a favorable neurologic outcome. This
    was not a significant difference.`,
    `## Why do they differ?`,
    `- **Experience.** One practiced team in ARREST, many teams in INCEPTION.
    - **Time.** How long patients were without normal circulation before flow was restored.
    - **Selection.** Rhythm, age, whether the arrest was witnessed, bystander CPR.
    - **What was compared.** A device alone, or a system from street to catheter laboratory.`,
    `It would be convenient to conclude that experience explains everything. The trials were not designed to show that. It is a
    plausible reading, and no more.`,
    callout(
      'caution',
      'A registry is not a trial',
      `In the [ELSO Registry report for 2022](cite:elso-registry), survival to discharge was 29.5% for adults who received ECPR. Registries describe those who were treated. They cannot tell what would have happened without.`,
    ),
    `## What follows for a hospital`,
    `[The ELSO guidance on ECPR](cite:elso-ecpr) describes it as a therapy for selected patients in organized systems. Before
    offering it, a hospital should be able to answer a few plain questions.`,
    `1. Who is eligible, and who decides in the first minutes?
    2. Can we reach flow in time, at night as well as by day?
    3. Who [cannulates](doc:term-cannulation), who primes, who leads the resuscitation?
    4. What happens afterwards: catheter laboratory, temperature control, neurologic assessment, talks with the family?
    5. How will we review every case, including those we did not start?`,
    `If two of these have no answer yet, it is too early. Training and simulation are a reasonable place to begin; our
    [training service](doc:service-training-and-competency) covers the circuit side of it.`,
  ),
  related: ['cesar-and-eolia', 'volume-and-outcome', 'vv-and-va-ecmo-explained'],
})
