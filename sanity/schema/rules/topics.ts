import type { CustomValidator } from 'sanity'
import { countOthers } from './ask-lake.ts'

/** The blog has at most eight topics: more, and readers stop reading the list. */
export const atMostEightTopics: CustomValidator = async (_, context) =>
  (await countOthers('topic', context)) < 8 ||
  'There are eight topics already. Change one of them, or remove one that is not used.'
