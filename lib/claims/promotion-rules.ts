import type { ClaimRule } from './claim-rules.ts'

/** What a company likes to say about itself: superiority, promises, savings. */
export const promotionRules: readonly ClaimRule[] = [
  {
    name: 'proven',
    kind: 'superiority',
    why: 'What is proven has a proof that can be linked.',
    words: /\bproven\b|\btrack[- ]records?\b/giu,
  },
  {
    name: 'leading',
    kind: 'superiority',
    why: 'A ranking has a list, and somebody who made it.',
    words:
      /\bleading\b(?! (?:to|cause|causes|a|an|the|up|into|your|our|their|its|his|her|them|us)\b)|\b(?:industry|market|world|national|thought|recogni[sz]ed) leaders?\b|\bleaders? in (?!the room)/giu,
  },
  {
    name: 'best',
    kind: 'superiority',
    why: 'Best of which, by which measure?',
    words:
      /(?<!\b(?:at|(?:do|does|did|doing|try|tries) (?:my|our|your|their|its)) )\bbest\b(?![- ](?:interests?|practices?|regards|known|wishes|before|reached|read|time|way|place|to)\b)|\bsafest\b|\bfinest\b/giu,
  },
  {
    name: 'superlative',
    kind: 'superiority',
    why: 'Advertisement for what nobody can check.',
    words:
      /\bworld-class\b|\bstate-of-the-art\b|\bcutting-edge\b|\bunmatched\b|\bunrivall?ed\b|\bunparalleled\b|\bsecond to none\b|(?:\bnumber one|#1|\bNo\. 1)\b(?! (?:priority|goal))|\btop[- ](?:rated|tier|notch|quality)\b|\b(?:no ?(?:one|body)|none) (?:else )?(?:even )?comes? close\b|\bcenters? of excellence\b|\b(?:was|were|been|is|are) (?:named|awarded|ranked|rated|voted|honored)\b|\bpremier\b|\baward-winning\b|\bmost (?:highly )?(?:experienced|trusted|trained|advanced|reliable|qualified|skilled)\b|\b(?:nationally|internationally|widely) recogni[sz]ed\b|\bno ?(?:one|body) (?:else )?(?:does|knows|has|offers|runs)\b[^.]{0,40}\b(?:like|better)\b|\bmost [\w-]+ (?:[\w-]+ ){0,2}?in the (?:country|state|nation|region|world|field|industry|market)\b|\bhighest[- ](?:quality|standards?)\b|\b(?:nation|country|world|region)['’]s (?:largest|first|only|top)\b|\blargest (?:\w+ )?(?:provider|network|team)\b|\bgold[- ]standard\b|\bsuperior (?:care|service|quality)\b/giu,
  },
  {
    name: 'comparison',
    kind: 'superiority',
    why: 'Whoever is compared with us has a right to the figures.',
    words:
      /\b(?:better|faster|safer|cheaper|more (?:\w+ly )?(?:experienced|reliable|qualified|effective|efficient|skilled)) than (?:any|other|others|the competition|competitors|most|all|your own|an? in-house|in-house|agency|traditional)\b|\boutperform\w*\b/giu,
  },
  {
    name: 'guarantee',
    kind: 'promise',
    why: 'Nobody can guarantee the course of an illness.',
    words:
      /\bguarante(?:e|es|ed|eing)\b|\bensur(?:e|es|ed|ing) (?:[\w-]+ ){0,3}?(?:safety|outcomes?|survival|recovery|success)\b|\b(?:risk|worry)-free\b|\bzero (?:complications|harm|risk|errors|downtime)\b|\balways succeeds?\b|\bnever fails?\b|\bin (?:as little as|just|only|under) \d+\b/giu,
  },
  {
    name: 'savings',
    kind: 'savings',
    why: 'A saving depends on what the hospital has now.',
    words:
      /\bsavings\b|\bsav(?:e|es|ed|ing) (?:\w+ ){0,3}?(?:money|costs?|dollars|thousands|millions)\b|\bsav(?:e|es|ed|ing) (?:your )?hospitals?\b/giu,
  },
  {
    name: 'cost-effective',
    kind: 'savings',
    why: 'Effective for whom, at what cost, compared with what?',
    words:
      /\bcost[- ]effective(?:ness|ly)?\b|\bcost[- ]efficien\w+\b|\baffordable\b|\bvalue for money\b|\breturn on (?:[\w-]+ )?investment\b/giu,
  },
  {
    name: 'lower-cost',
    kind: 'savings',
    why: 'It is a comparison of prices.',
    words:
      /\b(?:lower|lowers|lowered|lowering|lowest|reduc\w+|cuts?|cutting|decreas\w+|slash\w*) (?:[\w-]+ ){0,3}?(?:costs?|prices?|spending|expenses)\b|\bcosts? (?:\w+ )?less\b|\bpay less\b|\bcheaper\b|\bless expensive\b|\bfraction of the (?:cost|price)\b/giu,
  },
]
