import { callout, prose } from '../portable-text.ts'
import { page } from './page.ts'

export const disclaimer = page({
  slug: 'disclaimer',
  title: 'Disclaimer',
  lead: 'What this site is for, and what it cannot do for you.',
  body: prose(
    callout(
      'emergency',
      'If this is an emergency',
      `Call 911 or go to the nearest emergency department. Do not wait for an answer from us.`,
    ),
    `## General information only`,
    `The texts on this site explain ECMO in general. They are not medical advice, they are not written for a particular
    patient, and reading them does not make you a patient of ours. Decisions about treatment belong to the patient, the
    family and the clinicians who know the case.`,
    `## Evidence changes`,
    `We date our articles and review them, and still a new study may have appeared since. For clinical decisions, use the
    original publications and current guidelines, not a summary.`,
    `## About numbers`,
    `Results of trials and registries describe groups. They cannot say what will happen to one person. Outcomes also differ
    between hospitals and over time.`,
    `## Samples`,
    `People, quotes, cover hours, states, response targets and contact details marked “sample” are invented. They show how
    the site presents such things and must not be relied on.`,
    `## Other people's websites`,
    `We choose links with care and do not control what is behind them.`,
    `## Names`,
    `Names of organizations, certifications and products belong to their owners. That we mention them does not mean that they
    endorse us.`,
  ),
})
