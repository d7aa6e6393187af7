import type { RichText, TextBlock } from '../prose/rich-text.ts'

let count = 0
const key = () => `specimen-${++count}`

const source = {
  _id: 'specimen-source',
  _type: 'source' as const,
  kind: null,
  title: 'A source for this specimen',
  authors: ['Example A', 'Sample B'],
  journal: 'Journal of Specimens',
  year: 2024,
  doi: '10.1000/182',
  pmid: null,
  url: null,
  accessedOn: null,
  studyType: null,
  population: 'Nobody: it is made up',
  status: null,
}

function block(text: string, rest: Partial<TextBlock> = {}): TextBlock {
  const marks = (rest.markDefs ?? []).map(({ _key }) => _key)
  return {
    _type: 'block',
    _key: key(),
    style: 'normal',
    children: [{ _type: 'span', _key: key(), text, marks }],
    markDefs: [],
    ...rest,
  }
}

const spans = (marks: string[]): TextBlock['children'] =>
  marks.map((mark) => ({ _type: 'span', _key: key(), text: `${mark} `, marks: [mark] }))

const items = (listItem: 'bullet' | 'number', level: number, ...texts: string[]) =>
  texts.map((text) => block(text, { listItem, level }))

/** Everything that an editor can put into a text, once. */
export const specimenText: RichText = [
  block('A heading of the second level', { style: 'h2' }),
  block(
    'A paragraph of some length, so that a line or two can be seen to break where it should and the space between the lines can be judged.',
  ),
  block('A heading of the third level', { style: 'h3' }),
  block('', { children: spans(['strong', 'em', 'code', 'sub', 'sup']) }),
  block('A link to another site', {
    markDefs: [{ _type: 'link', _key: 'l', href: 'https://www.elso.org' }],
  }),
  block('A link to another page', {
    markDefs: [
      { _type: 'internalLink', _key: 'i', target: { _type: 'article', slug: 'specimen' } },
    ],
  }),
  block('A claim that rests on a source', {
    markDefs: [{ _type: 'evidence', _key: 'c', basis: source }],
  }),
  block('A heading of the fourth level', { style: 'h4' }),
  ...items('bullet', 1, 'An item', 'Another'),
  ...items('bullet', 2, 'One inside it'),
  ...items('number', 1, 'First', 'Second', 'Third'),
  block('A passage quoted from elsewhere.', { style: 'blockquote' }),
  ...(['note', 'caution', 'emergency'] as const).map((tone) => ({
    _type: 'callout' as const,
    _key: key(),
    tone,
    title: `A box of the kind “${tone}”`,
    body: [{ ...block('With a sentence in it.'), style: 'normal' as const }],
  })),
  {
    _type: 'dataTable',
    _key: key(),
    caption: 'A table',
    headerRow: true,
    rows: [
      { _type: 'tableRow', _key: key(), cells: ['', 'One', 'Two'] },
      { _type: 'tableRow', _key: key(), cells: ['A row', '1', '2'] },
      { _type: 'tableRow', _key: key(), cells: ['Another row', '10', '20'] },
    ],
  },
  { _type: 'pullQuote', _key: key(), text: 'A sentence set large.', attribution: 'Somebody' },
  { _type: 'keyPoints', _key: key(), items: ['The first point', 'The second point'] },
]
