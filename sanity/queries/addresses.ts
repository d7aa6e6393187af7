import { defineQuery } from 'groq'

/** Type and slug of everything published that has an address of its own. */
export const addressesQuery = defineQuery(`
  *[_type in ["article", "topic", "service", "person", "page", "successStory", "job",
    "glossaryTerm"] && defined(slug.current)
    && ($samples || isSample != true)]{_type, "slug": slug.current}
`)
