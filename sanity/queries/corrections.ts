import { defineQuery } from 'groq'

/** The articles that were corrected. */
export const correctedArticlesQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && defined(corrections[0])
    && ($samples || isSample != true)] | order(_id){
    _id, title, "slug": slug.current, dek, audience, isSample, "writtenBy": authors[]._ref,
    corrections[]{_key, date, severity, wrong, now}
  }
`)
