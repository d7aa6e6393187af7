import { defineQuery } from 'groq'
import { articleCardFields, figureFields } from './fragments.ts'
import { personCardFields } from './section-fragments.ts'

/** Everyone who is with us now. Who has left is on no list, but keeps a page and the bylines. */
export const teamQuery = defineQuery(`
  *[_type == "person" && active != false && defined(slug.current) && ($samples || isSample != true)]
    | order(name asc){${personCardFields}}
`)

/** What each credential takes, as its issuer says. */
export const credentialsQuery = defineQuery(`
  *[_type == "credential"] | order(abbreviation){
    _id, abbreviation, name, issuer, requirements, renewal, verificationUrl
  }
`)

/** Every person who ever had a page. */
export const personSlugsQuery = defineQuery(`
  *[_type == "person" && defined(slug.current) && ($samples || isSample != true)]
    | order(name asc).slug.current
`)

export const personQuery = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    _id, _type, _rev, _updatedAt, name, "slug": slug.current, postNominals, jobTitle, discipline, roles,
    licensedStates, bio, active, isSample,
    portrait{${figureFields}},
    credentials[]{
      _key, issued, expires, verifiedOn, verifiedBy,
      credential->{_id, abbreviation, name, issuer, requirements, renewal, verificationUrl}
    }
  }
`)

/** The newest articles that a person wrote, up to `$most`. */
export const writtenQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && $person in authors[]._ref
    && ($samples || isSample != true)] | order(publishedAt desc, _id)[0...$most]{${articleCardFields}}
`)

/** The newest articles that a person reviewed, up to `$most`. */
export const reviewedQuery = defineQuery(`
  *[_type == "article" && defined(slug.current) && review.reviewer._ref == $person
    && ($samples || isSample != true)] | order(publishedAt desc, _id)[0...$most]{${articleCardFields}}
`)
