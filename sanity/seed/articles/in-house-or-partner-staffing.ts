import { callout, dataTable, prose } from '../portable-text.ts'
import { article } from './article.ts'

export const inHouseOrPartnerStaffing = article({
  slug: 'in-house-or-partner-staffing',
  title: 'In-house or partner staffing: what the studies say',
  dek: 'Two published cost studies point in different directions, and neither looked at an outside partner. What a hospital can learn from them.',
  topic: 'running-a-program',
  audience: 'clinician',
  authors: ['maren-oyelaran'],
  reviewer: 'ilse-adeyemi',
  published: '2026-09-07',
  reviewed: '2026-08-31',
  alt: 'Drawing: a roster grid; some cells carry an indigo dot, some a red bar, some are empty.',
  keyPoints: [
    'A partner may cost less or more than an in-house team. It depends on volume, its unevenness and idle time.',
    'One model found perfusionist-led teams cheaper at low use and nurse-led teams cheaper above about ten cases a year.',
    'One hospital cut its cost by ending continuous bedside perfusion cover.',
    'Neither study compared an in-house team with an outside partner.',
  ],
  body: prose(
    `Every ECMO program pays for readiness. The circuit may run for weeks or stand still for a month, and someone has to be able
    to run it either way. Who should employ that person? The literature on cost is thin. Here is what it contains, and what
    it does not.`,
    callout(
      'note',
      'Our interest',
      `Vivacity Perfusion sells partner staffing. We have tried to describe the studies so that you could use them against us.`,
    ),
    `## Study one: who leads the circuit?`,
    `[A study published in 2022](cite:cost-nurse-perfusionist) looked at 107 ECMO cases from 2018 and 2019 and modeled the cost of
    two staffing models. [Yearly personnel costs](cite:cost-nurse-perfusionist) were put at $108,000 for ECMO nurses and $175,000 for
    perfusionists. The nurse-led model [became less expensive](cite:cost-nurse-perfusionist) when a program had more than 10 cases a year and a mean ECMO duration above 9.7 days.
    Below that, the perfusionist-led model may be the less expensive one. [Survival did not differ](cite:cost-nurse-perfusionist) between the two.`,
    `**Limits:** about a hundred patients, estimated costs, and pay that has changed since.`,
    `## Study two: who stands at the bedside?`,
    `[A single-institution report from 2015](cite:cost-program-model) described what happened when a hospital moved from continuous
    bedside perfusionists to a multidisciplinary intensive care team with perfusion support on call. The yearly cost of the
    program [fell from $600,264 to $234,000](cite:cost-program-model).`,
    `**Limits:** a before-and-after comparison in one hospital. New equipment and new training came in at the same time, so the
    staffing alone cannot claim the whole difference.`,
    `## What both leave open`,
    dataTable('What the studies tell a hospital that considers a partner', [
      ['Question', 'Answered?'],
      ['Does the profession at the circuit change the cost?', 'In part, and it depends on volume'],
      ['Does continuous bedside cover cost more?', 'In one hospital, yes'],
      ['Does an outside partner cost less than an own team?', 'Not studied'],
      [
        'Does any staffing model change survival?',
        'No difference found in the one study that looked; it was small',
      ],
    ]),
    `## The numbers that decide`,
    `For your own comparison you need a handful of figures. Three of them move the result most.`,
    `1. **ECMO days a year.** Few days favor buying hours. Many days favor a team.
    2. **Unevenness.** Ten patients spread over a year are a different problem from ten in one winter.
    3. **Idle time you can use.** What an in-house team costs depends most on this: whether your specialists do other valuable work between patients, or wait.`,
    `Then add what is easily forgotten: training hours, turnover, on-call pay, orientation of outside staff, and the time of the
    coordinator who holds it all together. For scale, [the median center in the ELSO Registry](cite:elso-registry) reported 15
    adult runs in 2022.`,
    `## A fair way to compare`,
    `- Use a range, not a point. Local pay and your case mix can shift every input.
    - Write both results down, including the year in which the answer flips.
    - Price the transition: a partner at first, a team later, is a legitimate plan.
    - Do not let cost decide alone. Ask who is awake at 3 a.m., and [who checks that they are able](doc:article-questions-to-ask-an-ecmo-partner).`,
    `If you want to go through your figures with us, [write](doc:page-contact). We will tell you when they speak for your own
    team.`,
  ),
  related: [
    'questions-to-ask-an-ecmo-partner',
    'volume-and-outcome',
    'becoming-an-ecmo-specialist',
  ],
})
