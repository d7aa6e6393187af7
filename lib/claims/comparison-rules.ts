import type { ClaimRule } from './claim-rules.ts'

const group =
  'patients?|famil(?:y|ies)|surgeons?|nurses?|staff|hospitals?|clinicians?|physicians?|teams?|specialists?|perfusionists?|newborns|children|adults|people'
const more =
  'better|worse|faster|slower|safer|sooner|longer|shorter|happier|healthier|quicker|earlier|stronger|fewer|higher|lower|greater|less|more'

/** Without a word between: “better than adults do”, and not “more than a week”. */
const sooner = 'better|worse|faster|slower|safer|sooner|happier|healthier|quicker|earlier|stronger'
/** What something is compared with that nobody counted: a quantity, a plan, what one expects. */
const noRival =
  '(?:\\d|one|two|three|a few|half|needed|planned|usual|necessary|expected|just|only|with|in|at|before|to|later|nothing|none|you (?:would|might|may|think|expect)|it (?:sounds|looks|seems))\\b'

/** What says that one thing is more than another, or does something to people. */
export const comparisonRules: readonly ClaimRule[] = [
  {
    name: 'compared',
    kind: 'superiority',
    why: '“Fewer mistakes than rotating staff” was counted on both sides, or was not counted.',
    words: new RegExp(
      `(?<!\\bthere (?:is|are|was|were) )\\b(?:${more}) (?:[\\w-]+ ){1,3}(?<!\\brather )than (?!${noRival})|\\b(?:${group})\\b[^.;:?!]{0,60}?(?<!\\bwould\\b[^.;:?!]{0,40})\\b(?:${sooner}) than (?!${noRival})`,
      'giu',
    ),
  },
  {
    name: 'above-the-average',
    kind: 'superiority',
    why: 'An average has a year and an author.',
    words:
      /\b(?:exceeds?|exceed(?:ed|ing)|beats?|surpass\w*|tops?|outpac\w+|above|below|than) (?:the |any |all |most )?(?:[\w-]+ ){0,2}?(?:benchmarks?|averages?|norms?)\b/giu,
  },
  {
    name: 'people-fare',
    kind: 'outcome',
    why: 'That people fare better than others has to be shown by comparing.',
    words: new RegExp(
      `\\b(?:${group})\\b[^.;:?!]{0,40}?(?<!\\b(?:no|any|much) )\\b(?:sooner|longer|faster|happier|healthier|quicker|earlier|more (?:effectively|safely|quickly|efficiently))\\b(?! than (?:\\d|needed|planned|necessary))|\\b(?:days?|weeks?|hours?|months?) (?:sooner|longer|earlier|faster|shorter)\\b|\\b(?:happier|healthier) (?:${group})\\b`,
      'giu',
    ),
  },
  {
    name: 'leads-to',
    kind: 'outcome',
    why: 'One thing leads to another only as far as somebody has found it.',
    words:
      /\b(?:leads?|led|leading|contribut(?:es?|ed|ing)|translat(?:es?|ed|ing)|results?|resulted|resulting) (?:to|into|in) (?:[\w-]+ ){0,2}?(?:better|fewer|higher|lower|greater|less|more|faster|shorter|improved|reduced|increased|optimal)\b|\bmakes? (?:all the|a (?:\w+ )?) ?difference\b/giu,
  },
  {
    name: 'harm-and-protection',
    kind: 'outcome',
    why: 'What harms or protects patients is a finding, not an opinion.',
    words:
      /\b(?:harms|harmed|endangers?|endangered|kills?|killed|protects|protected) (?:[\w-]+ )?(?:patients?|newborns|children|adults|people|lives)\b/giu,
  },
  {
    name: 'multiplied',
    kind: 'number',
    why: '“Halves the risk” is a number in a verb.',
    words:
      /\b(?:halv(?:es?|ed|ing)|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|quadrupl\w+) (?:[\w-]+ ){0,2}?(?:risks?|rates?|odds|chances?|costs?|numbers?|volumes?|survival|mortality|capacity|time|stay)\b/giu,
  },
]
