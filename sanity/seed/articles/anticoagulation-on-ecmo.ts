import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const anticoagulationOnEcmo = article({
  slug: 'anticoagulation-on-ecmo',
  title: 'Anticoagulation on ECMO: the basics',
  dek: 'Clots threaten the circuit, bleeding threatens the patient. How teams steer between the two, and what remains uncertain.',
  topic: 'at-the-bedside',
  audience: 'clinician',
  authors: ['maren-oyelaran'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-07-13',
  reviewed: '2026-07-06',
  alt: 'Drawing: cells flow between two walls, turning from indigo to red above a fine mesh of threads.',
  keyPoints: [
    'Most patients on ECMO need anticoagulation, and bleeding is its most common side effect.',
    'Unfractionated heparin is used most; direct thrombin inhibitors are an alternative.',
    'No single laboratory test tells the whole story, so trends and the circuit itself are read together.',
    'In a registry of adults on VV ECMO, two in five had at least one bleeding or clotting event.',
  ],
  body: prose(
    `Blood that touches plastic starts to clot. In an ECMO [circuit](doc:term-circuit) it does so day and night, at flows of several liters a
    minute. [Anticoagulation is necessary for most patients](cite:elso-anticoagulation) to keep the circuit open, and bleeding is
    its most common side effect. Everything else in this article follows from that sentence.`,
    `## How often it goes wrong`,
    `[In an analysis of 7,579 adults on VV ECMO](cite:bleeding-thrombosis) between 2010 and 2017, 40.2% had at least one bleeding or
    thrombotic event. Clotting events were slightly more than half of all events, mostly in the circuit. [Bleeding was more
    strongly associated with death in hospital](cite:bleeding-thrombosis) (odds ratio 1.69) than clotting was (1.23). The rates fell over the study
    period. In [EOLIA](cite:eolia), bleeding that led to transfusion occurred in 46% of patients in the ECMO group and 28% of
    controls.`,
    `These are associations and averages. They do not tell what target is right for the patient in front of you.`,
    `## The drugs`,
    `- **Unfractionated heparin** is the usual choice. It is familiar, short-acting and can be reversed. It depends on antithrombin and can cause heparin-induced thrombocytopenia.
    - **Direct thrombin inhibitors** such as bivalirudin do not need antithrombin. There is no specific antidote, and stagnant blood is a concern.
    - **No anticoagulation** for a time is an option in patients who bleed, with close watch over the circuit.`,
    `The [ELSO guideline](cite:elso-anticoagulation) describes these options and does not prescribe one protocol for everyone.
    Centers differ, and good trials are few.`,
    `## The tests`,
    dataTable('Common tests and what limits them', [
      ['Test', 'Measures', 'Keep in mind'],
      ['ACT', 'Whole blood clotting, at the bedside', 'Rough at low heparin doses'],
      ['aPTT', 'Clotting of plasma', 'Changed by illness and by other factors'],
      ['Anti-Xa', 'Effect of heparin', 'Says nothing about platelets or fibrinogen'],
      [
        'Viscoelastic tests',
        'How a clot forms and dissolves',
        'Need training; targets are not settled',
      ],
    ]),
    `Two tests may disagree. Then the question is not which one is right but what each one sees.`,
    `## What the specialist adds`,
    `Numbers come from the laboratory every few hours. The circuit speaks all the time.`,
    `1. Look with a light at every connector and at both sides of the membrane, on schedule.
    2. Follow the pressure drop across the membrane. A rising drop at the same flow suggests clots.
    3. Compare blood gases before and after the membrane; falling performance may be the first sign.
    4. Watch for [hemolysis](doc:term-hemolysis): dark urine, rising plasma free hemoglobin, a strange sound from the pump.
    5. Report bleeding in small amounts. Dressings are weighed for a reason.`,
    callout(
      'caution',
      'Not a protocol',
      `Targets, doses and transfusion limits belong in your hospital's signed protocol. Nothing here replaces it.`,
    ),
    `## What is not known`,
    `Which test should guide therapy, which target balances the risks, and whether some patients do better with less: these
    questions are open. Until trials answer them, careful observation and a protocol that the whole team knows are the most
    honest tools there are.`,
  ),
  related: ['what-happens-on-an-ecmo-shift', 'cesar-and-eolia', 'moving-on-ecmo'],
})
