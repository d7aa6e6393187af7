import { defineQuery } from 'groq'

/** The notices that were not over when this was asked, those that end last first. */
export const noticesQuery = defineQuery(`
  *[_type == "notice" && until > now()] | order(until desc, _id)[0...5]{
    _id, _type, text, level, from, until
  }
`)
