import { callout, prose, pullQuote } from '../portable-text.ts'
import { article } from './article.ts'

export const volumeAndOutcome = article({
  slug: 'volume-and-outcome',
  title: 'Does volume matter? Case numbers and survival on ECMO',
  dek: 'Hospitals that do more ECMO had lower mortality among adults in a large registry. What that means for small programs, and what it does not.',
  topic: 'evidence',
  audience: 'clinician',
  authors: ['callum-iwasaki'],
  reviewer: 'tomas-reyes-lind',
  published: '2026-04-13',
  reviewed: '2026-04-06',
  alt: 'Drawing: circles that grow from left to right inside a band that narrows.',
  keyPoints: [
    'In a registry of 56,222 patients, higher volume went with lower mortality for adults and newborns, not for older children.',
    'Adults in hospitals with more than 30 cases a year had lower odds of death than in those with fewer than six.',
    'This is an association. Selection, staffing and referral patterns may explain part of it.',
    'Small programs have options: transfer agreements, shared protocols, drills, honest case review.',
  ],
  body: prose(
    `In surgery it is an old question: do hospitals that do more of a difficult operation do it better?
    And is it true for ECMO? The largest answer so far comes from a registry.`,
    `## The study`,
    `[Barbaro and colleagues](cite:volume-outcome) analyzed 56,222 patients treated at 290 centers between 1989 and 2013 and
    reported to the ELSO Registry: 30,909 newborns, 14,725 children and 10,588 adults. They asked whether the number of
    patients of the same age group per year was related to death before discharge, after adjusting for differences between
    patients.`,
    `- [Mortality varied widely between centers](cite:volume-outcome). The middle half of centers ranged from [33% to 92% for adults](cite:volume-outcome).
    - Over the whole period, higher volume was associated with [lower odds of death](cite:volume-outcome) for newborns and adults, not for children.
    - From 2008 to 2013 the association remained significant only for adults.
    - Adults at hospitals with more than 30 adult cases a year had [lower odds of death](cite:volume-outcome) than adults at hospitals with fewer than six (adjusted odds ratio 0.61, 95% confidence interval 0.46 to 0.80).`,
    `## What it does not show`,
    `An association is not a cause. Large centers differ from small ones in many ways: whom they accept, how early patients are
    referred, which specialists are in the building, how much money there is for training. Statistics can adjust for what was
    recorded. They cannot adjust for what was not.`,
    pullQuote('A threshold in a study is not a cliff in reality.'),
    `And the groups are wide. Nothing happens to a hospital's quality between its thirtieth and its thirty-first patient. A
    threshold in a study is not a cliff in reality.`,
    `## What experts advise`,
    `[A position paper from 2014](cite:organization) addresses programs for adults with respiratory failure. It calls ECMO complex
    and high-risk, advises that it be done in centers with enough experience, volume and expertise, and encourages restraint
    until more is known. It describes networks in which a referral center serves a region and a mobile team
    brings patients in.`,
    `## Meanwhile, centers have grown`,
    `[In the ELSO Registry](cite:elso-registry) the median number of adult runs per center and year rose from 4 in 2009 to 15 in
    2022. That is the median: [half of the centers reported fewer](cite:elso-registry).`,
    `## If your program is small`,
    `1. **Know your number.** Per year, by age group and mode. Be honest about years without patients.
    2. **Agree on transfers.** A signed agreement and a tested phone number are worth more than good intentions.
    3. **Narrow the scope.** One mode, one age group, done well.
    4. **Practice what you rarely see.** Drills can keep skills alive between patients, even if no study shows that they make up for volume.
    5. **Review every case** with someone from outside.
    6. **Ask the hard question each year:** would our patients be served better elsewhere?`,
    callout(
      'note',
      'Where we stand',
      `Extra specialists can help a small program to staff a circuit safely. They do not turn it into a large one. We say this in our [start-up service](doc:service-program-start-up) too.`,
    ),
  ),
  related: ['in-house-or-partner-staffing', 'cesar-and-eolia', 'questions-to-ask-an-ecmo-partner'],
})
