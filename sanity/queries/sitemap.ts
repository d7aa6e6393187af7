import { defineQuery } from 'groq'

/** Every document that has an address of its own and may be indexed. */
export const sitemapQuery = defineQuery(`
  *[_type in ["homePage", "partnerPage", "page", "article", "topic", "service", "person"]
    && (_type in ["homePage", "partnerPage"] || defined(slug.current))
    && !(_type == "person" && active == false)
    && seo.noIndex != true
    && ($samples || isSample != true)] | order(_type, slug.current){
    _type, "slug": slug.current, _updatedAt, isSample
  }
`)
