import type { CustomValidator } from 'sanity'
import { type Asking, countOthers } from './ask-lake.ts'

/** The blog has at most eight topics: more, and readers stop reading the list. */
export const atMostEightTopics: CustomValidator = async (_, context) =>
  (await tooManyTopics(context)) ?? true

/** What is wrong with one topic more; null where nothing is. */
export async function tooManyTopics(context: Asking): Promise<string | null> {
  return (await countOthers('topic', context)) < 8
    ? null
    : 'There are eight topics already. Change one of them, or remove one that is not used.'
}
