import type { ClaimKind } from './claim-rules.ts'
import { clauseAfter, clauseBefore, isQuoted, type Place } from './place.ts'

interface Exemption {
  readonly name: string
  readonly why: string
  readonly kinds: readonly ClaimKind[]
  readonly covers: (place: Place) => boolean
}

const words: readonly ClaimKind[] = ['outcome', 'evidence', 'superiority', 'promise', 'savings']
const all: readonly ClaimKind[] = ['number', ...words]

const denial =
  /\b(?:no|not|never|nobody|without|until|cannot|neither|nor|none|hardly|avoid|rather than|instead of)\b|n[’']t\b/iu
/** They look like denials and boast. */
const falseDenial =
  /\b(?:not only|not just|no doubt|without (?:a )?doubt|no (?:one|other|wonder)|nobody (?:else )?(?:does|has|is)|none (?:better|other)|never been)\b/iu
const dependence = /\bdepend(?:s|ed|ing|ent)?\b|\bwhether\b/iu
const condition = /\bdepend|\bmay (?:be|cost|also)\b|\bwhether\b|\b(?:or more|more or|less or)\b/iu
const presupposition = /^\W*(?:why (?:is|are|do|does)|did you know|what makes)\b/iu
const measure =
  /(?:^|[;:])\W*(?:the |an? )?(?:[\w-]+ ){0,3}?(?:survival|mortality|(?:success|death) rates?|survivors?|cost[- ]effectiveness)\b[^.]{0,40}?\b(?:means?|(?:is|are) (?:defined|counted|measured|given|the (?:share|proportion|percentage|number))|refers? to|stands? for|counts?|(?:was|were|is|are) (?:a|the) (?:primary|secondary|main) (?:outcome|end ?point|measure))\b/iu
const measuring =
  /\b(?:measures?|counts?|reports?|tracks?|records?|defines?|(?:asks?|talks?|questions?) about)\b[^.]{0,30}$/iu
const gas = /\b(?:oxygen|saturation|SpO2|SvO2|FiO2|humidity|hematocrit|saline|alcohol)\b/iu
const nothingFound =
  /\b(?:was|were|is|are|remains?|stays?) (?:still )?(?:mixed|unclear|uncertain|inconclusive|unknown|debated|disputed)\b|\b(?:has|have|was|were|is|are) not (?:yet )?(?:been )?(?:shown|proven|studied|known|demonstrated|settled)\b/iu
const requirement =
  /\b(?:requir\w+|recommend\w*|must|should|needs?|needed|asks? for|at most|limit\w*|you (?:bring|have|hold|will))\b/iu
const pay = /\b(?:pay|pays|salary|salaries|wage|an hour|per hour|hourly|fee|deposit)\b/iu

/** What looks like a claim and is none. */
export const exemptions: readonly Exemption[] = [
  {
    name: 'denial',
    why: '“We publish no success rate” claims nothing. Only what stands before the words, in their clause, denies them.',
    kinds: words,
    covers: (place) => {
      const before = clauseBefore(place)
      return denial.test(before) && !falseDenial.test(before)
    },
  },
  {
    name: 'question',
    why: 'Who asks, claims nothing, except “Why do 95% of hospitals choose us?”',
    kinds: all,
    covers: ({ sentence }) =>
      /\?[\s"”’)\]]*$/u.test(sentence) && !presupposition.test(sentence.trim()),
  },
  {
    name: 'quoted title',
    why: 'The title of a work, or words that we discuss, are not ours.',
    kinds: all,
    covers: isQuoted,
  },
  {
    name: 'definition',
    why: 'Saying what a measure means is not saying how high it is.',
    kinds: ['outcome', 'savings'],
    covers: ({ sentence }) => measure.test(sentence),
  },
  {
    name: 'open question',
    why: '“Survival depends on the illness” and “we do not learn whether it helps” leave it open.',
    kinds: ['outcome', 'evidence'],
    covers: ({ sentence, start, end }) =>
      /\bwhether\b/iu.test(sentence.slice(0, start)) ||
      dependence.test(sentence.slice(end, end + 40)),
  },
  {
    name: 'nothing found',
    why: '“Benefit for survival has not been shown” says that there is no claim to make.',
    kinds: ['outcome', 'evidence', 'savings'],
    covers: (place) => nothingFound.test(clauseAfter(place)),
  },
  {
    name: 'pointer',
    why: '“What the studies say about cost” names a text and says nothing itself.',
    kinds: ['evidence'],
    covers: (place) => /\b(?:what|how) (?:[\w-]+ ){0,3}$/iu.test(clauseBefore(place)),
  },
  {
    name: 'condition',
    why: 'A saving may be named together with what it depends on.',
    kinds: ['savings', 'superiority'],
    covers: ({ rule, sentence }) =>
      (rule.kind === 'savings' || rule.name === 'compared') && condition.test(sentence),
  },
  {
    name: 'measuring',
    why: '“We count who survives” says what is counted, and not how many.',
    kinds: ['outcome'],
    covers: (place) => measuring.test(clauseBefore(place)),
  },
  {
    name: 'setting',
    why: 'The oxygen in room air is physics, and a target is an order.',
    kinds: ['number'],
    covers: ({ rule, sentence, start, end }) =>
      rule.name === 'percentage' && gas.test(sentence.slice(Math.max(start - 30, 0), end + 20)),
  },
  {
    name: 'requirement',
    why: 'What is asked of an applicant or set as a limit was not measured.',
    kinds: ['number'],
    covers: ({ rule, sentence }) =>
      ['experience', 'head-count', 'percentage'].includes(rule.name) && requirement.test(sentence),
  },
  {
    name: 'pay',
    why: 'The pay of an opening is a fact of the opening.',
    kinds: ['number'],
    covers: ({ rule, sentence }) => rule.name === 'money' && pay.test(sentence),
  },
]
