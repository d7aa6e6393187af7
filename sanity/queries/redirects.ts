import { defineQuery } from 'groq'

/** Every redirect, with what is needed of its page to know where it leads. */
export const redirectsQuery = defineQuery(`
  *[_type == "redirect" && defined(from)] | order(from){
    from, to, permanent, gone, "follows": defined(target), "target": target->{_type, "slug": slug.current}
  }
`)

/** Which of these addresses have a page: a redirect must not hide it. */
export const pagesAtQuery = defineQuery(`
  *[_type in $types && slug.current in $slugs]{_type, "slug": slug.current}
`)
