// What somebody with a way into the dataset could store. Every test that shows rich text shows this:
// the words stay, nothing of it runs, leads away or breaks the page.

const tab = '\t'
const bell = '\u0007'

/** Words that would be markup, script or the end of an element if they were not escaped. */
export const hostileWords = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<img src=x onerror=alert(3)>',
  '"><svg onload=alert(4)>',
  `' onmouseover='alert(5)`,
  '</style><style>*{display:none}</style>',
  ']]><script>alert(6)</script>',
  '<!-- --> data-hydrate="" {{7*7}} &lt;b&gt;',
]

/** Addresses that would run or lead somewhere unseen. None may become a link. */
export const hostileAddresses = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  `java${tab}script:alert(1)`,
  'java\nscript:alert(1)',
  `${bell}javascript:alert(1)`,
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  `/${tab}/evil.example`,
]

// What every object has by nature: a handler looked up by such a name must not be found.
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']

const words = hostileWords.join(' ')
let count = 0
const key = () => `hostile-${++count}`

interface Stored {
  _type: string
  _key: string
  [field: string]: unknown
}

interface Part {
  style?: string
  listItem?: string
  marks?: string[]
  markDefs?: Array<Record<string, unknown> & { _key: string; _type: string }>
}

/** A block of text as it is stored. */
function block(text: string, { style = 'normal', marks = [], markDefs = [], listItem }: Part = {}) {
  const children = [{ _type: 'span', _key: key(), text, marks }]
  const list = listItem ? { listItem, level: 1 } : {}
  return { _type: 'block', _key: key(), style, children, markDefs, ...list }
}

const marked = (text: string, mark: { _type: string } & Record<string, unknown>) =>
  block(text, { marks: ['m'], markDefs: [{ _key: 'm', ...mark }] })

/** A rich text as it is stored: no references, so it can be published as it stands. */
export const hostileText: readonly Stored[] = [
  block('Words that stay words', { style: 'h2' }),
  ...hostileWords.map((text) => block(text)),
  ...['h2', 'h3', 'h4', 'blockquote', 'script', ...inherited].map((style) =>
    block(words, { style }),
  ),
  ...['bullet', 'number', 'script', ...inherited].map((listItem) => block(words, { listItem })),
  ...['code', 'underline', 'strike-through', 'script', ...inherited].map((mark) =>
    block(words, { marks: [mark] }),
  ),
  ...hostileAddresses.map((href) => marked(`A link to ${href}`, { _type: 'link', href })),
  ...hostileAddresses.map((slug) =>
    marked('A page', { _type: 'internalLink', target: { _type: 'article', slug } }),
  ),
  ...['html', 'script', ...inherited].map((_type) => marked(words, { _type, html: words })),
  {
    _type: 'callout',
    _key: key(),
    tone: '"><script>alert(7)</script>',
    title: words,
    body: [
      block(words),
      block(words, { marks: ['underline'] }),
      marked('A link', { _type: 'link', href: 'javascript:alert(1)' }),
      ...inherited.map((style) => block(words, { style })),
    ],
  },
  {
    _type: 'dataTable',
    _key: key(),
    caption: words,
    headerRow: true,
    rows: [
      { _type: 'tableRow', _key: key(), cells: [words, words] },
      { _type: 'tableRow', _key: key(), cells: [words, words] },
    ],
  },
  { _type: 'pullQuote', _key: key(), text: words, attribution: words },
  { _type: 'keyPoints', _key: key(), items: hostileWords },
  ...['html', 'iframe', 'script', ...inherited].map((_type) => ({
    _type,
    _key: key(),
    html: words,
    src: 'javascript:alert(1)',
  })),
]

/** Pictures and sources as the queries project them, for where they are shown. */
export const hostileProjections: readonly Stored[] = [
  {
    _type: 'figure',
    _key: key(),
    alt: words,
    caption: words,
    credit: words,
    image: {
      asset: {
        _id: `image-${'a'.repeat(40)}-1600x900-png`,
        metadata: { lqip: '"><script>alert(8)</script>', isOpaque: true },
      },
    },
  },
  {
    _type: 'figure',
    _key: key(),
    alt: words,
    image: { asset: { _id: '"><script>', metadata: { dimensions: { width: 9, height: 9 } } } },
  },
  ...hostileAddresses.map((url, nth) =>
    marked(words, {
      _type: 'evidence',
      basis: {
        _type: 'source',
        _id: `source-${nth}`,
        title: words,
        authors: [words],
        journal: words,
        url,
      },
    }),
  ),
]
