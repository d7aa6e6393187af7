import { ref, type SeedDocument } from './document.ts'

const note = 'From the earlier site, which was WordPress.'

type Old = { id: string; from: string; to?: string; target?: string }

/** Addresses of the earlier site, of each kind that WordPress has. */
const old: Old[] = [
  { id: 'post-12', from: '/?p=12', target: 'article-role-of-ecmo-specialists' },
  { id: 'post-27', from: '/?p=27', target: 'partnerPage' },
  { id: 'about', from: '/about-us', target: 'page-about' },
  { id: 'category-families', from: '/category/families/*', target: 'topic-for-families' },
  { id: 'categories', from: '/category/*', to: '/blog' },
  { id: 'tags', from: '/tag/*', to: '/blog' },
  { id: 'authors', from: '/author/*', to: '/team' },
]

export const redirectDocuments: SeedDocument[] = old.map(({ id, from, to, target }) => ({
  _id: `redirect-${id}`,
  _type: 'redirect',
  from,
  ...(to && { to }),
  ...(target && { target: { ...ref(target), _weak: true } }),
  permanent: true,
  origin: 'manual',
  note,
}))
