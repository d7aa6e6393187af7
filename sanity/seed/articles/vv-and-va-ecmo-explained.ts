import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const vvAndVaEcmoExplained = article({
  slug: 'vv-and-va-ecmo-explained',
  title: 'VV and VA ECMO: the difference in plain words',
  dek: 'Two letters on a whiteboard say whether the machine helps the lungs or the heart as well. What they mean, and why it matters.',
  topic: 'ecmo-basics',
  audience: 'public',
  authors: ['desmond-achterberg'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-10-19',
  reviewed: '2026-10-12',
  alt: 'Drawing: two outlines of a body with a circuit beside each; one returns to a vein, one to an artery.',
  keyPoints: [
    'The first letter says where blood leaves the body, the second where it returns.',
    'VV ECMO supports the lungs. The heart still has to pump.',
    'VA ECMO supports the heart and the lungs, and carries additional risks.',
    'A patient may change from one form to the other when the illness changes.',
  ],
  body: prose(
    `If someone you know is on ECMO, you will hear two pairs of letters: VV and VA. They are shorthand for a path. The first
    letter says where blood leaves the body, the second where it comes back. V stands for vein, A for artery.`,
    `Veins carry blood back to the heart. Arteries carry it from the heart to the body. That is why the second letter matters
    so much: blood returned to a vein still needs the heart to send it onward. Blood returned to an artery does not.`,
    `## VV: help for the lungs`,
    `In [venovenous ECMO](doc:term-vv-ecmo), blood is taken from a large vein, passes the pump and the membrane, and is returned to a large vein
    near the heart. It already carries oxygen when it reaches the heart, and the patient's own heart pumps it to the body.`,
    `VV ECMO is used when [the lungs fail and the heart is strong enough](cite:elso-respiratory), for example in severe
    pneumonia or acute respiratory distress syndrome ([ARDS](doc:term-ards)). It lets the team turn the ventilator down to settings that are
    gentler on injured lungs.`,
    `## VA: help for the heart and the lungs`,
    `In [venoarterial ECMO](doc:term-va-ecmo), blood is taken from a vein and returned to an artery. The machine now does part of the work of the
    heart as well. It is used when [the heart cannot pump enough](cite:elso-cardiac): in shock after a heart attack, in
    inflammation of the heart muscle, after some heart operations, or during a cardiac arrest.`,
    `That extra help has a price. The pump pushes blood toward the heart while the heart tries to push it out, so the weakened
    left side may need relief. When the [cannula](doc:term-cannula) lies in the artery of the leg, the leg below it may get too little blood and
    has to be watched closely. Stroke and bleeding are risks as well.`,
    dataTable('VV and VA side by side', [
      ['', 'VV', 'VA'],
      ['Blood returns to', 'A vein', 'An artery'],
      ['The heart', 'Must pump by itself', 'Gets help'],
      ['The lungs', 'Get help', 'Get help'],
      [
        'Watched with special care',
        'Oxygen level, drainage',
        'Leg below the cannula, left heart, brain',
      ],
    ]),
    `## Why a plan can change`,
    `Illness moves. A patient on VV ECMO may develop heart failure, or a heart may recover while the lungs are still sick. Then
    the team may change the form of support or add a cannula. You may see three letters on the board, such as VAV. It is
    always the same code: read it from left to right, out first, back second.`,
    `## What the letters do not tell`,
    `They do not tell how sick someone is or how it will end. They describe tubes. For questions about chances and plans, the
    physicians who know the patient are the right people. [These questions](doc:article-questions-families-can-ask) may help
    you to start that conversation.`,
    callout(
      'note',
      'A word you may hear: ECPR',
      `When VA ECMO is started during resuscitation, because the heart does not restart, it is called [extracorporeal CPR](doc:term-ecpr). What trials found about it is [described here](doc:article-ecpr-what-the-trials-show).`,
    ),
  ),
  related: ['role-of-ecmo-specialists', 'the-first-days-on-ecmo', 'questions-families-can-ask'],
})
