import { defineQuery } from 'groq'
import { overrideFields, seoFields, simpleTextFields } from './fragments.ts'
import { countFields, measureFields } from './outcome-fragments.ts'
import { storyCardFields, storyLockFields, testimonialFields } from './story-fragments.ts'

/** Every story that names a permission, the newest first. Whether it is live, the lock knows. */
export const storiesQuery = defineQuery(`
  *[_type == "successStory" && defined(slug.current) && defined(consent._ref)
    && ($samples || isSample != true)] | order(_createdAt desc, _id){
    _updatedAt, "noIndex": seo.noIndex, ${storyCardFields}
  }
`)

/** Every quote that names a permission. */
export const testimonialsQuery = defineQuery(`
  *[_type == "testimonial" && defined(consent._ref) && ($samples || isSample != true)]
    | order(_createdAt desc, _id){${testimonialFields}}
`)

/** What a story says, and what it may rest on. */
export const storyText = `
    ${overrideFields},
    situation[]{${simpleTextFields}}, whatWeDid[]{${simpleTextFields}},
    result{
      statement, ${countFields}, period{from, to}, limitation,
      measure->{${measureFields}}
    }
`

/** What a list shows of a story and what that may rest on. */
export const storyClaimsQuery = defineQuery(`
  *[_type == "successStory" && _id == $id][0]{_id, _type, title, summary, ${storyText}}
`)

export const storyQuery = defineQuery(`
  *[_type == "successStory" && slug.current == $slug && defined(consent._ref)][0]{
    _id, _type, _rev, _updatedAt, title, "slug": slug.current, summary, organization,
    relationship, compensation, isSample, ${storyLockFields},
    ${storyText},
    ${seoFields}
  }
`)
