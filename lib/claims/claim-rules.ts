export type ClaimKind = 'number' | 'outcome' | 'evidence' | 'superiority' | 'promise' | 'savings'

export interface ClaimRule {
  readonly name: string
  readonly kind: ClaimKind
  /** Why a reader is owed the source. */
  readonly why: string
  /** Global: every place in a sentence is looked at, as a denial covers only one of them. */
  readonly words: RegExp
}

const people =
  'patients?|cases|runs|transports|procedures|surger(?:y|ies)|hospitals|centers|programs|newborns|children|adults|famil(?:y|ies)|survivors|lives|specialists|perfusionists|surgeons|physicians|clinicians|nurses'

/** What a text may say only with its source, in the order in which an editor should hear of it. */
export const claimRules: readonly ClaimRule[] = [
  {
    name: 'percentage',
    kind: 'number',
    why: 'A share is somebody’s count of somebody.',
    words:
      /\d(?:[\d.,]*\d)?[\s-]?(?:%|percent\b|per cent\b)|\b(?:ten|fifteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred) per ?cent\b/giu,
  },
  {
    name: 'multiple',
    kind: 'number',
    why: '“Three times faster” compares with something that must be named.',
    words:
      /\b(?:\d[\d.,]*|two|three|four|five|ten)[\s-]*(?:times|x|×) (?:as|more|less|fewer|higher|lower|faster|better|safer|cheaper|the)\b|\b(?:\d[\d.,]*|two|three|four|five|ten|several)-?fold\b|\b(?:twice|half) as (?:many|much|likely|high|long|fast|often)\b/giu,
  },
  {
    name: 'share',
    kind: 'number',
    why: '“Two in five” and “57 of 90” are percentages in other clothes.',
    words:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:in|(?:\w+ )?out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?![,.]?\d)|(?<!\b(?:step|page|part|question|figure|table|day|phase|week|lesson) )\b\d[\d,]* of (?:the )?\d[\d,]*\b/giu,
  },
  {
    name: 'fraction',
    kind: 'number',
    why: '“More than half of patients” is a percentage in words.',
    words: new RegExp(
      `\\b(?:(?:more|less) than half|half|(?:a|one) (?:third|quarter|fifth|tenth)|(?:two|three|four)[ -](?:thirds|quarters|fifths)|(?:the )?(?:vast )?majority) of (?:all |the |our |their )?(?:[\\w-]+ ){0,2}?(?:${people}|beds|costs|shifts|time)\\b`,
      'giu',
    ),
  },
  {
    name: 'large-count',
    kind: 'number',
    why: 'Thousands of anything were counted by somebody, in some year.',
    words:
      /(?<![\d$/.,:–-]|\bper )\b\d{1,3}(?:,\d{3})+\+?(?! ?(?:rpm|revolutions|m?L|milliliters?|mg|units|feet|miles|steps)\b)(?! ?[–-])|(?<!\$ ?[\d.,]*)\b\d[\d.,]* (?:million|billion|thousand)\b(?! dollars)|\b(?:millions|billions)\b(?! of years)/giu,
  },
  {
    name: 'statistic',
    kind: 'number',
    why: 'Ratios, intervals and p-values come from one analysis of one set of data.',
    words:
      /\b(?:(?:odds|hazard|risk|rate) ratio|relative risk|confidence interval)\D{0,24}\d[\d.]*|\bp ?[=<>] ?0?\.\d+/giu,
  },
  {
    name: 'money',
    kind: 'number',
    why: 'An amount has a year, a place and an author.',
    words:
      /\$ ?\d(?:[\d.,]*\d)?(?: (?:million|billion))?|\b\d[\d,]*(?: (?:million|billion))? dollars\b/giu,
  },
  {
    name: 'change',
    kind: 'number',
    why: '“Rose from 4 to 15” is a measurement.',
    words:
      /\b(?:rose|fell|grew|dropped|climbed|went (?:up|down)|increased|decreased|lowered|cut|reduced)\b[^.;:?!]{0,60}?\bfrom \$?\d[\d,]*(?:[^.;:?!]{0,30}? to \$?\d[\d,]*)?/giu,
  },
  {
    name: 'head-count',
    kind: 'number',
    why: 'Patients, cases and hospitals that were counted: a study’s size, or a record of our own.',
    words: new RegExp(
      `(?<![\\d$/.,:–-])\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,]*\\d\\+? (?:(?!hours?|days?|minutes?|weeks?|months?|years?|to|or|and|in|at|percent)[\\w-]+ ){0,2}?(?:${people})\\b|\\b(?:hundreds|thousands|dozens) of (?:\\w+ )?(?:${people})\\b`,
      'giu',
    ),
  },
  {
    name: 'experience',
    kind: 'number',
    why: 'Years of experience are a record that somebody can check.',
    words:
      /\b(?:\d{1,3}\+?|ten|twenty|thirty|decades) (?:years |of )?(?:of )?(?:combined |collective |\w+ )?experience\b/giu,
  },
  {
    name: 'survival',
    kind: 'outcome',
    why: 'Who lives and who dies is the gravest thing we can speak about.',
    words:
      /\bsurviv(?:al|e|es|ed|ing|ors?)\b|\bmortality\b|\bdeath rates?\b|\bodds of death\b|\bdied\b|\b(?:lower|fewer|higher|more|reduc\w+|prevent\w*|avoid\w*) (?:\w+ ){0,2}?deaths?\b/giu,
  },
  {
    name: 'success-rate',
    kind: 'outcome',
    why: 'A rate without its denominator misleads.',
    words: /\bsuccess(?:ful)? rates?\b|\brates? of success\b/giu,
  },
  {
    name: 'improved-outcome',
    kind: 'outcome',
    why: 'That care changes a result has to be shown by comparing.',
    words:
      /\b(?:improv\w+|increas\w+|better|boost\w*|enhanc\w+|optimi[sz]\w+|maximi[sz]\w+|superior|excellent|exceptional|outstanding|optimal|positive|higher) (?:[\w-]+ ){0,3}?(?:outcomes?|results|recovery|recoveries|patient safety|quality of (?:care|life)|quality|odds|chances)\b|\bpatients (?:\w+ )?(?:do|did|fare|fared|recover|recovered|heal|healed) (?:better|faster|sooner|well)\b|\b(?:outcomes?|recovery|patient safety) (?:\w+ ){0,2}?(?:improv\w+|(?:is|are|was|were) better)\b/giu,
  },
  {
    name: 'fewer-complications',
    kind: 'outcome',
    why: 'Fewer harms than where, and counted by whom?',
    words:
      /\b(?:reduc\w+|lower\w*|prevent\w*|minimi[sz]\w+|eliminat\w+|cuts?|cutting|fewer|decreas\w+|shorten\w*) (?:[\w-]+ ){0,3}?(?:complications?|infections?|strokes?|bleeding|length of stay|readmissions?|adverse events|risks?)\b|\bshorter (?:\w+ )?stays?\b/giu,
  },
  {
    name: 'rare-harm',
    kind: 'outcome',
    why: '“No deaths” and “a low risk” are results of counting.',
    words:
      /\b(?:no|zero|few|fewer|without) (?:[\w-]+ )?(?:deaths?|complications?|infections|adverse events)\b|\brisks?\b[^.;:?!]{0,40}?\b(?:is|are|was|were|remains?) (?:very |extremely )?(?:low|small|minimal|negligible|rare)\b|\b(?:no|free of|without|not associated with)(?: any)? risks?\b/giu,
  },
  {
    name: 'safe',
    kind: 'outcome',
    why: 'That something is safe is what trials are for.',
    words:
      /\b(?:can|could) (?:be (?:[\w-]+ )?(?:[\w-]+ )?)?safely\b|\bsafely (?:performed|done|used)\b|\b(?:makes?|made|keeps?) (?:[\w-]+ )?(?:transports?|ECMO|care|patients?|treatment|surgery) safer?\b/giu,
  },
  {
    name: 'saves-lives',
    kind: 'outcome',
    why: 'It promises a result to whoever reads it.',
    words: /\bsav(?:e|es|ed|ing) (?:\w+ ){0,2}?li(?:ves|fe)\b|\blife-?saving\b/giu,
  },
  {
    name: 'significance',
    kind: 'evidence',
    why: 'Readers take “significantly” for a statistical result.',
    words:
      /\bsignificantly\b|\bstatistically significant\b|\bsignificant (?:\w+ )?(?:difference|benefit|improvement|reduction|increase|effect)s?\b/giu,
  },
  {
    name: 'studies-show',
    kind: 'evidence',
    why: 'Which studies?',
    words:
      /\b(?:stud(?:y|ies)|research|trials?|evidence|data|registry|registries|surveys?|experts|literature) (?:\w+ ){0,2}?(?:shows?|shown|showed|suggests?|suggested|proves?|proved|demonstrates?|demonstrated|confirms?|confirmed|finds?|found|indicates?|indicated|agree|recommend|advise)\b|\b(?:clinically|scientifically) (?:proven|shown|tested)\b|\bevidence-based\b|\b(study|survey|report|trial) after \1\b|\b(?:would|will) (?:choose|recommend|hire) us\b/giu,
  },
]
