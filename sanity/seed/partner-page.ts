import { keyed, ref, refs, type SeedDocument } from './document.ts'
import { callout, prose } from './portable-text.ts'
import { stamp } from './reviews.ts'

function cta(label: string, href: string) {
  return { _type: 'cta', label, href }
}

const duties: [task: string, us: string, you: string][] = [
  [
    'Choosing patients and starting ECMO',
    'Prime the circuit, take part in the time-out, support the cannulation as your policy allows.',
    'Decide on ECMO, obtain consent, place the cannulas, order the goals for flow and gas exchange.',
  ],
  [
    'Running the circuit',
    'Check, adjust and document the circuit on schedule. Look for clots, air, chatter and pressure changes.',
    'Set the goals and the limits for adjustment. Be reachable when a limit is met.',
  ],
  [
    'Caring for the patient',
    'Help with turns, moves and procedures so that cannulas stay safe.',
    'Nursing care, the ventilator, drugs and family communication stay with your team.',
  ],
  [
    'Anticoagulation',
    'Draw and trend the tests at the circuit, report them, adjust only within a signed protocol.',
    'Choose the drug, the target and the test; decide when bleeding or clotting changes the plan.',
  ],
  [
    'Emergencies at the circuit',
    'First response: clamp, hand-crank, change to the backup, call out what is happening.',
    'Physician to the bedside. Decide on circuit change, conversion or stopping support.',
  ],
  [
    'Handover',
    'Bedside handover at each change of shift, in a fixed order, with a shared check of the circuit.',
    'The bedside nurse takes part and signs with us.',
  ],
  [
    'Incidents',
    'Report in your system first. Take part in your review and bring our findings to it.',
    'Lead the review, as for any event in your unit.',
  ],
  [
    'Equipment and supplies',
    'Check consoles and backups each shift; tell you what is running low or out of date.',
    'Own, maintain and stock consoles, circuits, cannulas and gas supply.',
  ],
]

const steps: [title: string, when: string, text: string][] = [
  [
    'First call',
    'At the start',
    'What does your program look like, which shifts are hard to fill, what worries the unit? If we are not the right answer, you hear it here.',
  ],
  [
    'Clinical visit',
    'Soon after',
    'One of our clinicians walks the unit with your coordinator: consoles, circuits, policies, where the backup stands, how the physician is reached at night.',
  ],
  [
    'Agreement in writing',
    'Before any credentialing',
    'Services, cover, duties, price and how either side can end it. What is not included is listed as clearly as what is.',
  ],
  [
    'Credentialing and privileges',
    'At the pace of your medical staff office',
    'We hand over a complete file for each specialist. Your medical staff office decides. This is often the longest step.',
  ],
  [
    'Orientation and equipment check',
    'Before the first shift',
    'Each specialist learns your console, charting and emergency plan, and passes a competency check on your circuit.',
  ],
  [
    'First shift',
    'On the agreed date',
    'A second clinician of ours can be reached by phone during the first shifts. We review them with your coordinator and put right what did not work.',
  ],
]

export const partnerPage: SeedDocument = {
  _id: 'partnerPage',
  _type: 'partnerPage',
  review: stamp('person-ilse-adeyemi', '2026-10-12', false),
  title: 'ECMO specialists who work inside your team',
  lead: 'ECMO can carry a patient through an illness that few other treatments reach. It also needs a trained person at the circuit on every shift. We provide that person, and we put in writing what you can expect.',
  primaryCta: cta('Request a call', '/contact?topic=partner'),
  secondaryCta: cta('Compare costs', '/why-partner-with-us/cost-comparison'),
  sections: [
    { _type: 'factStripBlock', _key: 'facts', title: 'At a glance' },
    {
      _type: 'expertiseBlock',
      _key: 'expertise',
      title: 'Expertise in ECMO',
      body: prose(
        `Our ECMO specialists are perfusionists, nurses and respiratory therapists. They are highly qualified, and you can
        check that: each one is licensed in a profession, has completed specialized ECMO training, and holds the relevant
        certifications listed here. We look up each license and certificate with its issuer; the date of the last check
        stands on the person's page.`,
        `Before a specialist works alone, an experienced colleague has seen them manage the emergencies that matter: air in
        the circuit, pump failure, loss of drainage, a failing membrane. Those checks are repeated, because rare skills fade.
        [In a small randomized trial](cite:simulation-training), physicians in training who practiced ECMO emergencies in
        simulation took the critical action faster than those who trained with water drills.`,
      ),
    },
    {
      _type: 'supportBlock',
      _key: 'support',
      title: 'Comprehensive ECMO support',
      body: prose(
        `A full range of ECMO services, for planned runs and for high-risk cases: from one night that you cannot fill to a
        program that you want to build. Bedside cover is available 24/7; the other services are scheduled. What each one
        does not include stands beside it, and all that it includes on its own page.`,
      ),
      services: refs(
        'service-bedside-cover',
        'service-surge-and-relief',
        'service-program-start-up',
        'service-training-and-competency',
        'service-transport-support',
      ),
    },
    {
      _type: 'workingTogetherBlock',
      _key: 'working-together',
      title: 'How we work with your team',
      body: prose(
        `Your physicians lead, your nurses care for the patient, our specialist looks after the circuit. Gaps open where
        duties are assumed, so we write them down together before the first shift.`,
      ),
      rows: keyed(
        'dutyRow',
        duties.map(([task, us, you]) => ({ task, us, you })),
      ),
    },
    {
      _type: 'timelineBlock',
      _key: 'timeline',
      title: 'From call to first shift',
      body: prose(
        `Expect weeks, not days, where our staff are new to your hospital. Credentialing takes most of that time, and it should.`,
      ),
      steps: keyed(
        'timelineStep',
        steps.map(([title, when, text]) => ({ title, when, text })),
      ),
    },
    {
      _type: 'outcomesBlock',
      _key: 'outcomes',
      title: 'Outcomes: what we measure and will share',
      body: prose(
        `You should ask every ECMO partner about results. We do not print success rates here: whether a patient survives
        depends first on the illness, on who is selected and on the whole team. We measure the part of care that is ours,
        and open the figures to you under confidentiality terms.`,
      ),
      measures: refs('outcome-sample-shifts-filled'),
      willShare: [
        'Shifts requested and shifts filled, by month, with the reasons for every gap',
        'Response times against the target in the contract, as a distribution and not only an average',
        'Circuit events per 1,000 ECMO hours, with our definitions: air, clot, pump stop, unplanned change',
        'Completed circuit checks and handovers, from audits of the chart',
        'Findings of incident reviews, and what we changed',
        'How our definitions differ from those of the ELSO Registry, if you report to it',
      ],
    },
    {
      _type: 'costBlock',
      _key: 'cost',
      title: 'Cost-effective solutions, depending on your volume',
      body: prose(
        `A partner may cost less or more than an in-house team, depending on three things: how many ECMO days you have in a
        year, how unevenly they fall, and whether your own specialists can do other useful work when no patient is on ECMO.`,
        `The published studies cut both ways. [One cost model](cite:cost-nurse-perfusionist) found that a perfusionist-led team
        may cost less at low use, and a nurse-led team less above about ten cases a year.
        [One hospital](cite:cost-program-model) lowered its yearly cost from $600,264 to $234,000 when it stopped keeping a
        perfusionist at the bedside around the clock. Neither studied an outside partner, and both depend on local pay. So
        we work with your figures, and we will tell you when they speak for a team of your own. We also sell these
        services; please read our advice with that in mind.`,
      ),
      cta: cta('Compare costs', '/why-partner-with-us/cost-comparison'),
    },
    {
      _type: 'careBlock',
      _key: 'care',
      title: 'Enhanced patient care',
      body: prose(
        `Our services are built to help your team give better care: someone whose only task is the circuit notices small
        changes early, and leaves the nurse free for the patient. We work with your staff and adapt the plan to each
        patient's needs and goals: how awake, how mobile, how much support, and when to try with less.`,
        `Evidence for this is indirect. [International experts advise](cite:organization) that ECMO be run by experienced,
        multidisciplinary teams, and [adults did better in high-volume hospitals](cite:volume-outcome) in a large registry
        study. No trial has tested one staffing arrangement against another for survival.`,
      ),
      testimonials: refs('testimonial-sample-nursing-officer'),
      stories: refs('story-sample-winter-nights'),
    },
    {
      _type: 'whyBlock',
      _key: 'why',
      title: 'Why choose Vivacity Perfusion?',
      body: prose(
        `Quality and reliability are promises until somebody can check them. These are the ones you can check.`,
      ),
      reasons: keyed('whyReason', [
        {
          title: 'You see who would come',
          text: 'Names, licenses, certifications and the date we last verified them, before you sign.',
        },
        {
          title: 'You see what we do not do',
          text: 'Every service lists its limits and what stays with you. Surprises cost trust, and at a circuit they cost more.',
        },
        {
          title: 'We count our own gaps',
          text: 'Unfilled shifts and missed targets are reported to you by us, before you ask.',
        },
        {
          title: 'We keep learning',
          text: 'Practice in simulation, review of cases with your team, and changes to practice written down with the reason. New devices come to the bedside only after that.',
        },
        {
          title: 'We cite what we claim',
          text: 'Facts about ECMO on this site carry their source. Where a study was small or found nothing, we say that too.',
        },
        {
          title: 'You can leave',
          text: 'Agreements have a clear end. If you build your own team, we help to train it and hand over.',
        },
      ]),
    },
    {
      _type: 'faqBlock',
      _key: 'questions',
      title: 'Questions hospitals ask',
      faqs: refs(
        'faq-who-decides',
        'faq-work-with-our-nurses',
        'faq-which-circuits',
        'faq-how-fast',
        'faq-privileges',
        'faq-cost-compared',
        'faq-minimum-volume',
        'faq-data-sharing',
      ),
    },
    {
      _type: 'contactBlock',
      _key: 'contact',
      title: 'Talk to us about your program',
      body: prose(
        `Call, or say what you need and we call you.`,
        callout(
          'caution',
          'Please send nothing about a patient',
          `No names, dates, room numbers or pictures. We do not need them, and email is not the place for them.`,
        ),
      ),
      person: ref('person-priya-vanterpool'),
    },
  ],
  seo: {
    _type: 'seo',
    title: 'Why partner with Vivacity Perfusion for ECMO',
    description:
      'Who would come, what they cover, who does what, what we measure and what drives the cost of ECMO staffing. With sources.',
  },
}
