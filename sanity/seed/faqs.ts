import { ref, type SeedDocument } from './document.ts'
import { prose } from './portable-text.ts'

type Faq = { question: string; answer: string; source?: string }

const faqs: Record<string, Faq> = {
  'who-decides': {
    question: 'Who makes the medical decisions?',
    answer: `The hospital's physicians. They decide who goes on ECMO, set the goals for flow and gas exchange, order drugs and decide when to wean. Our specialists run the circuit within those orders and your policies, report what they see, and speak up when something does not fit.`,
  },
  'work-with-our-nurses': {
    question: 'Do your specialists replace our bedside nurse?',
    answer: `No. Your nurse stays responsible for the patient. The specialist is responsible for the circuit. The two work side by side and agree at the start of each shift on who does what, down to who silences which alarm.`,
  },
  'which-circuits': {
    question: 'Do you bring your own consoles and circuits?',
    answer: `As a rule we work with the equipment that your hospital owns and your staff knows. Before the first shift, each specialist completes a competency check on your console and your circuit. We sell no equipment and take no commission on it.`,
  },
  'how-fast': {
    question: 'How quickly can a specialist be at the bedside?',
    answer: `It depends on the agreement and on credentialing. In a hospital where our staff are already credentialed, the response target is part of the contract, and we report how often we met it. In a new hospital, privileges take weeks, so please talk to us before you need us.`,
  },
  privileges: {
    question: 'What do you need for credentialing and privileges?',
    answer: `We send a file for each specialist: licenses, certifications with the date we checked them with the issuer, education, health records, background check and proof of insurance. Your medical staff office makes the decision and keeps its own process.`,
  },
  incidents: {
    question: 'What happens when something goes wrong?',
    answer: `The specialist calls for help, makes the circuit safe and tells the physician in charge at once. The event goes into your reporting system first. We review it with you within the time your policy sets, and share what we change. We do not keep a second set of books.`,
  },
  'cost-compared': {
    question: 'Is a partner cheaper than our own team?',
    answer: `It may cost less or more, depending on how many ECMO days you have a year, how steady they are, and whether your own staff can do other work when no patient is on ECMO. [Published comparisons of staffing models](cite:cost-nurse-perfusionist) cut both ways, and none that we know of studied an outside partner. We will work through your own figures with you.`,
    source: 'cost-nurse-perfusionist',
  },
  'minimum-volume': {
    question: 'We have only a few ECMO patients a year. Does it make sense?',
    answer: `Perhaps not as a program of your own. [In a large registry study](cite:volume-outcome), adults treated in hospitals with more than 30 adult cases a year had lower odds of death than those in hospitals with fewer than six. That is an association, not proof of cause, but a good reason to talk about transfer agreements first.`,
    source: 'volume-outcome',
  },
  children: {
    question: 'Do you cover children and newborns?',
    answer: `Each service page names the patients it covers. Specialists only work with age groups for which they hold current competencies, and those are listed in their credential file.`,
  },
  'transport-distance': {
    question: 'Do you fly patients between hospitals?',
    answer: `We provide the ECMO specialist and the circuit plan for a transport. The ambulance or aircraft, its crew and the medical command stay with a licensed transport service. [ELSO's transport guideline](cite:elso-transport) recommends that such moves are done by well-equipped teams who know mobile ECMO.`,
    source: 'elso-transport',
  },
  'training-certificate': {
    question: 'Does your training lead to a certificate?',
    answer: `Participants get a record of what they completed and how they were assessed. National certification, such as E-AEC or CES-A, is granted by its own issuer after its own examination. Our training can help to prepare for it, and cannot replace it.`,
  },
  'data-sharing': {
    question: 'Will you share data about your own cases?',
    answer: `Yes, under your confidentiality terms: how each measure is defined, its numerator and denominator, the period, and its limits. We do not publish rates from small numbers, because they mislead and may identify patients.`,
  },
  'become-a-specialist': {
    question: 'Can I apply if I have never worked with ECMO?',
    answer: `We look for perfusionists, critical care nurses and respiratory therapists. Some roles need ECMO experience; others include training. Write to us, tell us your license and your experience, and we will tell you plainly which is which.`,
  },
}

/** Questions that hospitals and applicants ask, each answered in at most 120 words. */
export const faqDocuments: SeedDocument[] = Object.entries(faqs).map(
  ([name, { question, answer, source }]) => ({
    _id: `faq-${name}`,
    _type: 'faq',
    question,
    answer: prose(answer),
    ...(source ? { source: ref(`source-${source}`) } : {}),
  }),
)
