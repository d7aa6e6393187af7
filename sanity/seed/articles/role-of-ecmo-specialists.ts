import { figure } from '../picture.ts'
import { callout, dataTable, prose, pullQuote } from '../portable-text.ts'
import { article } from './article.ts'

export const roleOfEcmoSpecialists = article({
  slug: 'role-of-ecmo-specialists',
  title: 'The role of ECMO specialists',
  dek: 'Who runs the machine that stands in for a failing heart or lungs, how they are trained, and what is known about their effect on patients.',
  topic: 'ecmo-basics',
  audience: 'public',
  authors: ['maren-oyelaran', 'ruth-halvorsen'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-11-09',
  reviewed: '2026-11-05',
  updated: '2026-11-18',
  alt: 'Drawing: a dashed indigo line enters a membrane of fine fibers and leaves as a solid red line.',
  keyPoints: [
    'ECMO takes over part of the work of the lungs, or of the heart and lungs. It buys time and does not cure the illness.',
    'An ECMO specialist stays with the circuit: checking it, adjusting it within orders and acting first when something fails.',
    'Most specialists come from perfusion, nursing or respiratory therapy and add ECMO training to that license.',
    'Trials suggest that ECMO can lower deaths in selected adults with severe lung failure. In other groups the results are mixed.',
    'The use of ECMO has grown, and with it the need for people who can run it.',
  ],
  body: prose(
    `Extracorporeal membrane oxygenation, or ECMO, can keep a person alive while their lungs or heart are failing. The machine
    gets most of the attention. The people who run it are less well known, although a circuit without a trained person
    beside it would not be safe for an hour.`,
    `They are called ECMO specialists. They manage the circuit, watch the patient with the rest of the team, and are the
    first to act when something goes wrong. This article explains what they do, how they are trained, what is known about
    their effect on patients, and where the field is heading.`,

    `## What is ECMO, and how does it work?`,
    `ECMO uses a machine to [take over part of the work of the lungs, or of the heart and the lungs](cite:ecls-review).
    Blood is drained from a large vein through a tube called a [cannula](doc:term-cannula). A pump pushes it through a membrane lung, where it
    takes up oxygen and gives off carbon dioxide. A heat exchanger warms it, and it returns to the body.`,
    figure(
      'diagram-circuit',
      'Diagram: blood leaves a vein, passes a pump and a membrane lung, and returns red to the body.',
      'The path of the blood: drained dark from a vein, moved by a pump, given oxygen in the membrane, and returned.',
    ),
    `Where the blood returns decides what is supported. In venovenous (VV) ECMO it goes back to a vein, and the machine helps
    the lungs. In venoarterial (VA) ECMO it goes to an artery, and the machine helps the heart as well. A separate article
    explains [the difference in more detail](doc:article-vv-and-va-ecmo-explained).`,
    dataTable('Two main forms of ECMO', [
      ['', 'Venovenous (VV)', 'Venoarterial (VA)'],
      ['Blood is drained from', 'A large vein', 'A large vein'],
      ['Blood is returned to', 'A large vein', 'A large artery'],
      ['Supports', 'The lungs', 'The heart and the lungs'],
      ['Typical reasons', 'Severe pneumonia, ARDS', 'Cardiogenic shock, cardiac arrest'],
    ]),
    `ECMO is meant for severe failure that [may be reversible, or as a bridge to another treatment](cite:elso-respiratory)
    such as a transplant. Common reasons in critical care are severe pneumonia, acute respiratory distress syndrome (ARDS),
    heart failure with shock, and cardiac arrest that does not respond to usual resuscitation. Some people need it for a few
    days, others for weeks. It lets the lungs and the heart rest while the illness is treated. It does not treat the illness
    itself.`,
    callout(
      'caution',
      'ECMO carries serious risks',
      `Bleeding, clots, stroke and infection are among them. [In a registry study of 7,579 adults on VV ECMO](cite:bleeding-thrombosis), 40.2% had at least one bleeding or clotting event. Whether the possible benefit outweighs the risk is decided for each patient.`,
    ),

    `## The role of the ECMO specialist`,
    `An ECMO specialist is a trained health professional who manages the circuit and monitors the patient's response to it.
    The work is steady and exact. On an ordinary shift it includes the following.`,
    `- **Checking the circuit** from cannula to cannula: connections, clots, air, kinks, pressures, alarms, backup equipment
    - **Keeping support on target:** adjusting blood flow, oxygen and the gas flow that removes carbon dioxide, within the physician's orders
    - **Guarding anticoagulation:** drawing tests, watching trends, giving or adjusting medication where protocol and license allow it
    - **Watching the patient:** circulation, oxygen levels, signs of bleeding, and how the patient responds to each change
    - **Responding to complications:** making the circuit safe first, then solving the cause with the team`,
    `Each of these needs knowledge of two systems at once, the technology and the body. A falling flow may come from a kinked
    tube, from too little fluid in the vessels, or from pressure in the chest. The number on the screen is the same; the
    answer is not.`,
    pullQuote('The number on the screen is the same; the answer is not.'),
    `Specialists do not work alone. Physicians decide on ECMO and set its goals. Bedside nurses care for the patient.
    Respiratory therapists manage the ventilator, and perfusionists, pharmacists, physical therapists and others add their
    part. [Expert recommendations](cite:organization) describe ECMO as the work of a multidisciplinary team. The specialist is
    the member of that team whose attention stays on the circuit. For an hour-by-hour view, read
    [what happens on an ECMO shift](doc:article-what-happens-on-an-ecmo-shift).`,

    `## Training and expertise`,
    `ECMO specialists start with a profession. Most are perfusionists, nurses or respiratory therapists with experience in
    critical care. On top of that come three layers.`,
    `1. **Theory:** the physiology of heart and lungs, gas exchange, blood and clotting, the parts of the circuit and their failure modes
    2. **Practice:** priming and changing circuits on the bench, emergencies in simulation, then supervised shifts at the bedside
    3. **Maintenance:** regular drills, case reviews, continuing education and renewed checks of competency`,
    `Why practice emergencies that hardly ever happen? Because skills for rare events fade.
    [In a randomized trial with 21 physicians in training](cite:simulation-training), those who had trained with high-fidelity
    simulation reached the critical action sooner than those who had trained with water drills, and the difference was still
    there a year later. The trial was small and looked at simulated emergencies, not at patients.`,
    `Certificates exist too. The Extracorporeal Life Support Organization (ELSO) certifies ECMO practitioners (E-AEC for
    adults), and AmSECT with the International Board of Blood Management certifies ECMO specialists (CES-A for adults).
    Perfusionists, nurses and respiratory therapists also keep the license or certificate of their own profession. No single
    certificate is required everywhere, so hospitals set their own rules. If you consider this path, see
    [how to become an ECMO specialist](doc:article-becoming-an-ecmo-specialist).`,

    `## What is known about outcomes`,
    `For a critically ill patient, the skill of the person at the circuit can matter in minutes. Air in the line or a stopped
    pump is a threat to life, and quick, correct action can remove it. By keeping support stable through the hardest days,
    specialists help to give patients the chance to recover. How much of the final result is due to them is hard to
    measure, and honesty requires a look at what studies do and do not show.`,
    `### For severe lung failure`,
    `Two larger randomized trials tested ECMO in adults with severe lung failure. In [CESAR](cite:cesar), 63% of patients
    referred to an ECMO center for consideration of ECMO survived to six months without disability, against 47% of those
    treated conventionally. Not everyone in the first group received ECMO. In [EOLIA](cite:eolia), 35% of the ECMO group and 46%
    of the control group had died at 60 days, a difference that was not statistically significant (p = 0.09); 28% of the
    control group were later moved to ECMO. When the data of both trials were
    [analyzed together](cite:ards-ipd), 90-day mortality was significantly lower with ECMO: 36% against 48%.`,
    `### For the failing heart`,
    `Here the picture is less favorable. In [ECLS-SHOCK](cite:ecls-shock), which tested early routine use in shock after a heart
    attack, 30-day mortality was 47.8% with ECMO and 49.0% without, and bleeding was more frequent with it. Trials of ECMO
    during cardiac arrest disagree; we [describe them separately](doc:article-ecpr-what-the-trials-show).`,
    `### And the specialists?`,
    `We know of no trial that compared survival with and without dedicated specialists, and there may never be one. The
    evidence is indirect. In [a large registry study](cite:volume-outcome), adults treated in hospitals with more than 30 adult
    ECMO cases a year had lower odds of death than those in hospitals with fewer than six (adjusted odds ratio 0.61, 95%
    confidence interval 0.46 to 0.80). Experience of the team is one possible reason. It is not the only one.`,

    `## The future, and the demand for specialists`,
    `ECMO is used more than it was. [Between 2009 and 2022](cite:elso-registry) the median number of adult ECMO runs per center
    and year in the ELSO Registry rose from 4 to 15, and 557 centers reported data in 2022. If this continues, more people
    will be needed who can run a circuit on every shift, including nights and weekends.`,
    `The technology is moving as well. Consoles have become smaller, which makes it easier to
    [transport patients on ECMO](cite:elso-transport) between hospitals and to help them
    [get out of bed](doc:article-moving-on-ecmo). Built-in sensors show pressures and saturations that once had to be measured
    by hand. Such devices may make ECMO available to more patients. They do not remove the need for judgment: a new alarm is
    useful only if someone knows what it means.`,
    `So specialists keep learning. They are often the ones who bring a new device into daily practice: testing it on the
    bench, writing the checklist, teaching the night shift. For someone who likes physiology and technology in equal
    measure, it is a demanding and promising career.`,

    `## Conclusion`,
    `ECMO specialists are a small profession with a large responsibility. They support people with severe heart and lung
    failure through the days in which nothing else would carry them, and they do it by checking, adjusting, anticipating and
    working well with others. ECMO is not right for everyone and does not always succeed. Where it is used, it should be in
    trained hands.`,
    `Vivacity Perfusion brings such specialists into hospitals. If you would like to know more about ECMO, or if you are
    thinking about this work for yourself, [write or call](doc:page-contact). We are glad to answer, and for
    [careers](doc:careersPage) too.`,
  ),
  related: [
    'vv-and-va-ecmo-explained',
    'what-happens-on-an-ecmo-shift',
    'becoming-an-ecmo-specialist',
  ],
})
