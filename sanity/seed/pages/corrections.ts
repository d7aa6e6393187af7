import { prose } from '../portable-text.ts'
import { page } from './page.ts'

export const corrections = page({
  slug: 'corrections',
  title: 'Corrections',
  lead: 'When we are wrong, we change the text and say what was wrong.',
  body: prose(
    `## Tell us`,
    `If you find a mistake, please write to
    [hello@vivacity-perfusion.example.com](mailto:hello@vivacity-perfusion.example.com) (sample address). The title of the
    article, the sentence, and if you have it a source are all we need.`,
    `## What happens then`,
    `1. Somebody who did not write the article checks the point against the source.
    2. If a reader could be harmed by the mistake, we take the passage down while we check.
    3. A change to a clinical statement goes back to the medical reviewer before readers see it.
    4. A note on the article says what was wrong, what it says now, when that changed, and whether the mistake was minor, significant or critical.
    5. The same note is listed on this page.
    6. You get an answer, whatever we found.`,
    `## What is not a correction`,
    `Spelling, broken links and clearer wording are mended without a note. New evidence leads to an update with a new date,
    because the old text was right when it was written.`,
    `## Corrections so far`,
  ),
})
