import { hostileAddresses, hostileText, hostileWords } from '#lib/prose/hostile-text.fixture.ts'
import { editor } from './lake.ts'
import { picture } from './studio.ts'

/** Signs that end a line of script, an XML file, or a string of C. */
const signs = '\u2028 \u2029 \u0007 \u000b \ufffe \u202e'
const longWord = 'Extracorporeal'.repeat(40)

/** Ends like the beginning of an attribute: the rest of the tag must not become its value. */
export const hostileTitle = `${hostileWords[0]} ${hostileWords[1]} </title> </textarea> class="x" --x var(--x) class=`
const words = [...hostileWords, signs, longWord, 'class="x" style="top:0" var(--x) class='].join(
  ' ',
)
const slugs = [
  '"><script>alert(1)</script>',
  '//evil.example',
  'javascript:alert(1)',
  '../../studio',
]

const reference = (_ref: string) => ({ _type: 'reference', _ref })
const slug = (current: string) => ({ _type: 'slug', current })
const marked = (text: string, key: string, mark: Record<string, unknown> & { _type: string }) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text, marks: ['m'] }],
  markDefs: [{ _key: 'm', ...mark }],
})

const sources = hostileAddresses.map((url, at) => ({
  _id: `hostile-source-${at}`,
  _type: 'source',
  kind: 'other',
  title: words,
  authors: [words],
  journal: words,
  ...(at % 2 === 0 ? { url } : { doi: url }),
}))

interface Stored extends Record<string, unknown> {
  _id: string
  _type: string
}

/** Everyone and everything that the article refers to, as hostile as itself. */
const others: Stored[] = [
  ...sources,
  {
    _id: 'hostile-topic',
    _type: 'topic',
    title: hostileTitle,
    slug: slug('hostile-topic'),
    intro: words,
  },
  {
    _id: 'hostile-person',
    _type: 'person',
    name: hostileTitle,
    postNominals: words,
    jobTitle: words,
    slug: slug('hostile-person'),
  },
  ...slugs.map((current, at) => ({
    _id: `hostile-related-${at}`,
    _type: 'article',
    title: hostileTitle,
    dek: words,
    slug: slug(current),
    publishedAt: '2030-01-01T00:00:00Z',
  })),
]

/** An article that holds in every field what somebody might try. Its address alone is plain. */
const article = (image: Record<string, unknown>): Stored => ({
  _id: 'hostile-article',
  _type: 'article',
  title: hostileTitle,
  slug: slug('hostile-article'),
  dek: words,
  audience: 'public',
  keyPoints: hostileWords,
  disclosure: words,
  publishedAt: '2030-01-02T00:00:00Z',
  topic: reference('hostile-topic'),
  authors: [{ ...reference('hostile-person'), _key: 'a' }],
  related: slugs
    .slice(0, 3)
    .map((_, at) => ({ ...reference(`hostile-related-${at}`), _key: `${at}` })),
  heroImage: { _type: 'figure', image, alt: words, caption: words, credit: words },
  seo: { title: hostileTitle, description: words },
  body: [
    ...hostileText,
    {
      _type: 'figure',
      _key: 'figure',
      image,
      alt: `${words} class=`,
      caption: words,
      credit: words,
    },
    ...sources.map(({ _id }, at) =>
      marked(words, `cited-${at}`, { _type: 'evidence', basis: reference(_id) }),
    ),
    ...slugs.map((_, at) =>
      marked('A page', `inner-${at}`, {
        _type: 'internalLink',
        reference: reference(`hostile-related-${at}`),
      }),
    ),
    marked('Away', 'away', { _type: 'link', href: 'https://evil.example/"onclick="alert(1)' }),
  ],
})

export async function publishHostileContent() {
  const { buffer } = await picture('hostile.png', 800, 450)
  const asset = await editor.assets.upload('image', buffer, { filename: hostileTitle })
  const image = { _type: 'image', asset: reference(asset._id) }
  const transaction = editor.transaction()
  for (const document of [...others, article(image)]) transaction.createOrReplace(document)
  await transaction.commit()
}

export async function removeHostileContent() {
  const transaction = editor.transaction().delete('hostile-article')
  for (const { _id } of others.toReversed()) transaction.delete(_id)
  await transaction.commit()
}
