import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const cesarAndEolia = article({
  slug: 'cesar-and-eolia',
  title: 'CESAR and EOLIA: how to read the two trials of ECMO in ARDS',
  dek: 'One trial is quoted as proof, the other as its absence. Read closely, they agree more than their headlines do.',
  topic: 'evidence',
  audience: 'clinician',
  authors: ['desmond-achterberg'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-02-16',
  reviewed: '2026-02-09',
  alt: 'Drawing: two squares of one hundred dots each; 36 are filled on the left and 48 on the right.',
  keyPoints: [
    'CESAR tested referral to an ECMO center, not ECMO alone.',
    'EOLIA missed statistical significance, and 28% of its control group crossed over to ECMO.',
    'Pooled, the two trials show lower 90-day mortality with ECMO: 36% against 48%.',
    'The results apply to very severe ARDS in experienced centers.',
  ],
  body: prose(
    `Ask two intensivists whether ECMO works in [acute respiratory distress syndrome (ARDS)](doc:term-ards). One may cite CESAR, the other EOLIA.
    Both are randomized trials. Their headlines differ. Their data differ less.`,
    `## CESAR, 2009`,
    `[CESAR](cite:cesar) assigned 180 adults in the United Kingdom to conventional management or to referral to one expert center
    for consideration of ECMO. [Survival to six months without disability](cite:cesar) was 63% (57 of 90) in the referral group and 47%
    (41 of 87) in the conventional group.`,
    `**What to keep in mind.** [Only 75% of the referral group](cite:cesar) received ECMO. Care in the conventional group followed local
    practice, without one protocol for ventilation. So CESAR tested a strategy: transfer to an expert center that can offer
    ECMO.`,
    `## EOLIA, 2018`,
    `[EOLIA](cite:eolia) assigned 249 adults with very severe ARDS to immediate venovenous ECMO or to continued conventional
    treatment. At 60 days, [35% (44 of 124) and 46% (57 of 125)](cite:eolia) had died (relative risk 0.76, 95% confidence interval 0.55 to
    1.04, p = 0.09).`,
    `**What to keep in mind.** Patients in the control group could receive ECMO when their oxygen stayed dangerously low. [35 of
    them (28%)](cite:eolia) did, and 20 of those died. That was ethical, and it blurs the comparison. [Bleeding that led to transfusion](cite:eolia) was
    more common with ECMO (46% against 28%).`,
    `## Together`,
    `The authors of both trials [combined the data of 429 patients](cite:ards-ipd). At 90 days, [36% of the ECMO group](cite:ards-ipd) (77 of 214)
    and 48% of the control group (103 of 215) had died (relative risk 0.75, 95% confidence interval 0.6 to 0.94, p = 0.013).
    The picture at the top of this article shows these two numbers as dots.`,
    dataTable('The evidence side by side', [
      ['', 'CESAR', 'EOLIA', 'Both, pooled'],
      ['Patients', '180', '249', '429'],
      ['Outcome', 'Survival without disability, 6 months', 'Death, 60 days', 'Death, 90 days'],
      ['ECMO strategy', '63%', '35%', '36%'],
      ['Control', '47%', '46%', '48%'],
    ]),
    `## What it means at the bedside`,
    `- The results are for **very severe** ARDS, after other measures such as lung-protective ventilation and prone positioning have been considered.
    - The centers were **experienced**. The effect elsewhere may be smaller.
    - ECMO is **support**. Patients recover because their lungs do.
    - The harm is real, above all [bleeding](doc:article-anticoagulation-on-ecmo).`,
    callout(
      'note',
      'How we phrase it on this site',
      `“[Trials suggest that ECMO can lower deaths](cite:ards-ipd) in selected adults with severe lung failure.” Suggest, can, selected, severe: each of these words is there for a reason.`,
    ),
    `## And the heart?`,
    `None of this carries over to venoarterial ECMO. In [ECLS-SHOCK](cite:ecls-shock), 30-day mortality after infarct-related
    cardiogenic shock was 47.8% with early ECMO and 49.0% without, with more bleeding (23.4% against 9.6%). The
    [trials in cardiac arrest](doc:article-ecpr-what-the-trials-show) are a story of their own.`,
  ),
  related: ['ecpr-what-the-trials-show', 'volume-and-outcome', 'vv-and-va-ecmo-explained'],
})
