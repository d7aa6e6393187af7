import { defineQuery } from 'groq'

/** Why sentences of one document may stand without a source. Asked with a token. */
export const overrideRecordQuery = defineQuery(`
  *[_type == "claimReasons" && _id == $id][0].entries[]{_key, sentence, reason, by, at}
`)
