import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const editorialPolicy = page({
  slug: 'editorial-policy',
  title: 'How we write and review',
  lead: 'Our editorial policy: who writes, what a fact needs, how medical review works, and what you may expect from us.',
  description:
    'Editorial policy of Vivacity Perfusion: who writes, what a fact needs, how medical review works, how texts are dated and corrected.',
  body: prose(
    `## Who writes`,
    `Articles are written by people who work with ECMO. Their names and ties to the company stand on the article, and each
    name leads to a page with that person's credentials. Someone who leaves keeps their byline.`,
    `## What a fact needs`,
    `- A number, an outcome or a comparison names its source, and the source has a link.
    - We prefer randomized trials, registries and guidelines, and say which of these it is.
    - Numbers are given as the source gives them, with the comparison group and, where it matters, the uncertainty.
    - If a result was not statistically significant, or a study was small, the sentence says so.
    - When a source is retracted, the sentences that rest on it leave the site the same day.`,
    `A program reads each text for claims that lack a source. A clinical article is not published while it finds one, unless
    an editor records why the sentence may stand. The program misses some. That is one reason for the review that follows.`,
    `## How medical review works`,
    `1. **Who.** A clinician whose credential was verified and has not expired. Never an author of the text.
    2. **What they see.** The whole text, what changed since the last approval, and each claim beside the source that it
    rests on.
    3. **The decision.** They approve it and set the day of the next review, or return it with what has to change.
    4. **What it holds for.** For that text, not for the page. If the meaning changes later, the approval lapses, and
    readers see the last approved text until a reviewer has looked again.
    5. **What is a typo.** A fix of a few letters keeps the approval: at most 40 characters and 2% of the text, and no number,
    unit, negation, drug, credential or link.
    6. **When it is due again.** After 12 months for clinical texts and 24 for others, and never more than 36. If that day
    passes, the foot of the article says so.`,
    `Articles for patients, families and clinicians that make claims are shown only once they were approved. Articles about
    careers are checked by an editor and need no medical review. The foot of each reviewed page names the reviewer, the day
    of the review and the day the next one is due.`,
    `## Conflicts of interest`,
    `Vivacity Perfusion sells ECMO services. That can color how we see things, so each article carries a line about
    interests. Our reviewers work for us, too. We take no payment for links or mentions and carry no advertising.`,
    `## Words we do not use`,
    `We avoid words that promise more than anyone can show: no superlatives about ourselves, no certainty about outcomes, no
    savings without a condition. Quotes come from real people who agreed in writing, or they are marked as samples. A quote
    or a story leaves the site on the day its permission ends.`,
    `## Dates`,
    `“Published” is the day an article first appeared. “Updated” is the last change of substance; a corrected comma does not
    count. “Last reviewed” is the day of the last medical review. These are three different things, so we show them apart.`,
    `## Mistakes`,
    `We correct them in the open. [Corrections](doc:page-corrections) says how to tell us and what happens then.`,
    `## Pictures`,
    `We draw our own. We do not show patients, and we use no stock photographs of people who do not work here.`,
  ),
})
