import type { ClaimRule } from './claim-rules.ts'

const group =
  'patients|adults|children|newborns|people|families|hospitals|programs|centers|surgeons|nurses|clinicians|teams|runs|cases'
const harm =
  'complications?|bleeding|infections?|strokes?|clots?|clotting|failures?|deaths?|emergencies|errors?|mistakes|incidents|readmissions'
const strain = 'burnout|turnover|overtime|vacanc(?:y|ies)|shortages?|demand|volumes?|costs?'

/** Claims in plain words: no number, no boast, and still somebody must have counted. */
export const plainClaimRules: readonly ClaimRule[] = [
  {
    name: 'fewer',
    kind: 'outcome',
    why: 'Fewer than before, or than elsewhere, was counted twice or not at all.',
    words: new RegExp(
      `\\b(?:(?:fewer|rarer) (?:[\\w-]+ ){0,2}?|(?:less|more) )(?:${harm}|transfusions|alarms|callbacks|transfers|${strain})\\b`,
      'giu',
    ),
  },
  {
    name: 'how-common',
    kind: 'number',
    why: 'Common and rare are shares without their figures.',
    words: new RegExp(
      `\\b(?:${harm})\\b (?:[\\w-]+ ){0,2}?(?:is|are|was|were|remains?) (?:very |quite |extremely |still )?(?:common|rare|frequent|uncommon|unusual)\\b|\\b(?:most|least) (?:common|frequent|likely|dangerous|effective)\\b|\\b(?:rarely|seldom|often|frequently|commonly) (?:fails?|dies?|bleeds?|clots)\\b|\\bevery (?:second|third|fourth|fifth|tenth) (?:${group.replaceAll('s|', '|').replace(/s$/, '')}|patient|family|child)\\b`,
      'giu',
    ),
  },
  {
    name: 'most-fare',
    kind: 'outcome',
    why: 'How many of them was counted by somebody.',
    words: new RegExp(
      `\\b(?:most|many|few|nearly all|almost all|hardly any) (?:of (?:the|our|these) )?(?:[\\w-]+ )?(?:${group})\\b[^.;:?!]{0,60}?\\b(?:recover\\w*|surviv\\w*|die|died|make it|made it|(?:go|went|get|got) home|leave the hospital|do well|fully heal)\\b`,
      'giu',
    ),
  },
  {
    name: 'trend',
    kind: 'number',
    why: 'What rises or falls was measured at two times.',
    words: new RegExp(
      `\\b(?:${harm}|${strain})\\b[^.;:?!]{0,40}?(?<!\\b(?:can|could|may|might|to|not|will|would) )\\b(?:drops?|dropped|falls?|fell|rises?|rose|grows?|grew|shrinks?|shrank|declines?|declined|(?:is|are|has been|have been|keeps?) (?:growing|falling|rising|shrinking|declining|getting (?:worse|better)))\\b`,
      'giu',
    ),
  },
  {
    name: 'price-of',
    kind: 'savings',
    why: 'What something costs a hospital, or when it pays, is a sum of somebody’s.',
    words:
      /\bcosts? (?:your |the |a |most )?hospitals? (?:[\w-]+ )?(?:more|less|money|dearly|thousands|millions)\b|\b(?:breaks?|broke) even\b|\bpa(?:ys?|id) (?:for itself|off)\b|\bhalf the (?:time|cost|price|effort|staff)\b/giu,
  },
  {
    name: 'without-exception',
    kind: 'promise',
    why: 'Every time is a count too, and one night ends it.',
    words:
      /\b(?:we|our (?:[\w-]+ )?(?:team|teams|people|specialists|perfusionists|nurses)) (?:have |has )?(?:always |never )?(?:fill|filled|cover|covered|staff|staffed|meet|met|managed|handled|run|mastered) (?:every|all|any|each) (?:[\w-]+ )?(?:shifts?|calls?|requests?|deadlines?|kinds?|types?|sorts?|circuits?|emergenc(?:y|ies))\b|\b(?:we|our (?:[\w-]+ )?(?:team|teams|people|specialists)) (?:have |has )?never (?:missed|failed|lost|left|canceled|cancelled)\b/giu,
  },
  {
    name: 'hard-to-match',
    kind: 'superiority',
    why: 'Whoever cannot match us was compared with us.',
    words:
      /\b(?:few|no|no other|hardly any) (?:[\w-]+ )?(?:programs?|teams?|companies|agencies|partners?|providers?|hospitals?) (?:can |could |will )?(?:match|equal|rival|compare|keep up)\b|\bhard to (?:match|beat)\b/giu,
  },
  {
    name: 'hearsay',
    kind: 'evidence',
    why: 'Who said it, and how many were asked?',
    words: new RegExp(
      `\\b(?:${group}|directors|clients|partners|physicians) (?:often |always |regularly |consistently )?(?:tell|told|say|report|reported|agree) (?:us )?(?:that|they)\\b|\\b(?:feel|feels|felt) (?:much )?(?:safer|calmer|more confident)\\b`,
      'giu',
    ),
  },
  {
    name: 'it-works',
    kind: 'outcome',
    why: 'That something works, or helps people to recover, is what trials are for.',
    words: new RegExp(
      `(?<!\\bhow (?:[\\w-]+ ){0,2})\\b[\\w-]+ (?:really |simply |clearly )?works(?=[.!])|\\b(?:helps?|helped|allows?|lets?|enables?) (?:[\\w-]+ ){0,2}?(?:${group}) (?:to )?(?:recover|heal|survive|go home|leave)\\b|\\b(?:second|fighting|real) chance\\b(?! to (?:ask|talk|see|say|visit|meet))`,
      'giu',
    ),
  },
]
