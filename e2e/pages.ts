import { paths } from '#lib/paths.ts'
import { anonymous } from './lake.ts'

interface PageKind {
  name: string
  path: string
}

/** Addresses of the sample content; asked of the lake, since slugs are the editors' business. */
const slugOf = (type: string) =>
  anonymous.fetch<string>(
    `*[_type == $type && defined(slug.current)] | order(_id)[0].slug.current`,
    { type },
  )

/** One address of every kind of page that a reader can open. */
export async function everyPageKind(): Promise<PageKind[]> {
  const [article, topic, service, person] = await Promise.all(
    ['article', 'topic', 'service', 'person'].map(slugOf),
  )
  if (!article || !topic || !service || !person) throw new Error('The sample content is missing.')
  return [
    { name: 'home', path: paths.home() },
    { name: 'partner page', path: paths.partner() },
    { name: 'services', path: paths.services() },
    { name: 'service', path: paths.service(service) },
    { name: 'team', path: paths.team() },
    { name: 'person', path: paths.person(person) },
    { name: 'blog', path: paths.blog() },
    { name: 'second page of the blog', path: paths.blog(2) },
    { name: 'article', path: paths.article(article) },
    { name: 'topic', path: paths.topic(topic) },
    ...[
      'about',
      'editorial-policy',
      'corrections',
      'accessibility',
      'privacy',
      'disclaimer',
      'contact',
      'careers',
    ].map((slug) => ({ name: slug, path: paths.page(slug) })),
    { name: 'not found', path: '/no-such-page' },
  ]
}
