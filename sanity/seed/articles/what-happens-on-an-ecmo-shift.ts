import { callout, prose, pullQuote } from '../portable-text.ts'
import { article } from './article.ts'

export const whatHappensOnAnEcmoShift = article({
  slug: 'what-happens-on-an-ecmo-shift',
  title: 'What happens on an ECMO shift',
  dek: 'Twelve hours beside a circuit: the handover, the checks, the quiet stretches, and what a specialist prepares for.',
  topic: 'at-the-bedside',
  audience: 'jobSeeker',
  authors: ['joan-strouder'],
  published: '2026-05-11',
  alt: 'Drawing: a dial with twenty-four marks; half of its rim is dashed indigo, half solid red.',
  keyPoints: [
    'A shift begins and ends at the bedside, with two people looking at the same circuit.',
    'Most of the work is looking, comparing and writing down.',
    'Moves, procedures and weaning trials are the riskiest planned moments.',
    'Being ready for an emergency is a habit, renewed on every shift.',
  ],
  body: prose(
    `People imagine ECMO as constant drama. Most shifts are calm, and that calm is made: by checks, by preparation, by knowing
    where the clamps are before you need them. Here is what a typical twelve hours can look like. Times and details differ
    from hospital to hospital.`,
    `## 6:45 p.m. – Handover`,
    `The day specialist, the night specialist and the nurse stand at the bed. The order is always the same: who the patient
    is and why they are on ECMO, what changed today, the goals for the night. Then hands and flashlight go along the circuit,
    from the drainage [cannula](doc:term-cannula) to the pump, through the membrane and back.`,
    `- Are the cannulas where the last X-ray showed them, and secured?
    - Any clots, and have they grown?
    - Pressures, flow and alarms: are the limits set for this patient?
    - Backup console, hand crank, clamps, oxygen: present and working?`,
    pullQuote('Only when both agree does the circuit change hands.'),
    `## 7:30 p.m. – The first full check`,
    `Now the numbers get a context. A [flow](doc:term-blood-flow) of four liters a minute means little by itself. With the pump speed and the pressure
    on the drainage side it tells whether the blood comes easily. Gas is measured before and after the membrane. The results
    go into the record and are compared with the last ones, because the trend matters more than the value.`,
    `## 9 p.m. – Anticoagulation`,
    `Blood in contact with plastic tends to clot, so [most patients receive a drug that slows clotting](cite:elso-anticoagulation).
    Too little, and clots form. Too much, and the patient bleeds. Tests are drawn on schedule, and the dose is changed only as
    the protocol allows. [More about that balance](doc:article-anticoagulation-on-ecmo).`,
    `## 11 p.m. – A turn and a scan`,
    `Patients are turned to protect their skin and lungs. On ECMO that takes planning: who holds the head, who holds the
    cannulas, who counts. Tonight there is also a CT scan. The specialist packs the checklist, calculates the oxygen that the
    trip will need, and walks beside the circuit with one hand near the clamps.`,
    `## 3 a.m. – The quiet hour`,
    `Flow drops a little. The tubing moves with each heartbeat, a sign called [chatter](doc:term-chatter). The specialist looks for the cause before
    touching a dial: a kink, a cough, a patient who needs fluid? The nurse and the physician are told at once. A small change
    now prevents a large one later.`,
    callout(
      'note',
      'The drill in your head',
      `Experienced specialists use quiet minutes to rehearse: if the pump stopped now, what would my hands do first? The answer should come without thinking.`,
    ),
    `## 5 a.m. – A family member calls`,
    `The nurse takes the call, and the specialist adds a sentence about the night. Clinical news comes from physicians. But
    “the machine ran steadily, and someone was beside it all night” is true, and it helps.`,
    `## 6:45 a.m. – Handover again`,
    `Same order, same flashlight, a new pair of eyes. What was unusual gets said twice. Then home, with the phone off.`,
    `If this sounds like work you could do, read [how people become specialists](doc:article-becoming-an-ecmo-specialist), or
    look at [careers](doc:careersPage).`,
  ),
  related: ['becoming-an-ecmo-specialist', 'anticoagulation-on-ecmo', 'role-of-ecmo-specialists'],
})
