import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const editorialPolicy = page({
  slug: 'editorial-policy',
  title: 'Editorial policy',
  lead: 'How we write, review, date and correct what you read here, and what you may expect from us.',
  body: prose(
    `## Who writes`,
    `Articles are written by people who work with ECMO. Their names, credentials and ties to the company stand on the
    article. Someone who leaves keeps their byline.`,
    `## What a fact needs`,
    `- A number, an outcome or a comparison names its source, and the source has a link.
    - We prefer randomized trials, registries and guidelines, and say which of these it is.
    - Numbers are given as the source gives them, with the comparison group and, where it matters, the uncertainty.
    - If a result was not statistically significant, or a study was small, the sentence says so.
    - A source that is retracted is removed, and so is the claim that rested on it.`,
    `## Medical review`,
    `Clinical articles are reviewed before publication by a clinician with a current credential who did not write them. The
    foot of the article names the reviewer, the day of the review and the day the next one is due. Clinical articles are
    reviewed again at least every twelve months. A review lapses when the meaning of the text changes.`,
    `## Conflicts of interest`,
    `Vivacity Perfusion sells ECMO services. That can color how we see things, so each article carries a line about
    interests. We take no payment for links or mentions and carry no advertising.`,
    `## Words we do not use`,
    `We avoid words that promise more than anyone can show: no superlatives about ourselves, no certainty about outcomes, no
    savings without a condition. Quotes come from real people who agreed in writing, or they are marked as samples.`,
    `## Dates`,
    `“Published” is the day an article first appeared. “Updated” is the last change of substance; a corrected comma does not
    count. “Reviewed” is the day of the last medical review. These are three different things, so we show them apart.`,
    `## Pictures`,
    `We draw our own. We do not show patients, and we use no stock photographs of people who do not work here.`,
  ),
})
