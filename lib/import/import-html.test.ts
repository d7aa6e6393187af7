import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { googleDocsClipboard } from './google-docs.fixture.ts'
import { type ImportedBlock, type ImportOptions, importHtml } from './import-html.ts'
import { wordClipboard } from './word.fixture.ts'

const parseHtml = (html: string) => new JSDOM(html).window.document

const textBlock = z.object({
  style: z.string(),
  listItem: z.string().optional(),
  level: z.number().optional(),
  children: z.array(z.object({ text: z.string(), marks: z.array(z.string()) })),
  markDefs: z.array(z.object({ _key: z.string(), href: z.string() })),
})

/** One line a block: style or list sign, then the words with their marks. */
function outline(blocks: readonly ImportedBlock[]): string[] {
  return blocks.map((block) => {
    if (block._type !== 'block') return JSON.stringify(block, without)
    const { style, listItem, level, children, markDefs } = textBlock.parse(block)
    const words = children.map(({ text, marks }) =>
      marks.reduce((inner, mark) => {
        const href = markDefs.find(({ _key }) => _key === mark)?.href
        return href ? `[${inner}](${href})` : `<${mark}>${inner}</${mark}>`
      }, text),
    )
    return `${listItem ? `${listItem}${level}` : style}: ${words.join('')}`
  })
}

const without = (name: string, value: unknown) =>
  name === '_key' || name === '_type' ? undefined : value

const read = (html: string, options: ImportOptions = {}) => {
  const { blocks, ...rest } = importHtml(html, { parseHtml, ...options })
  return { lines: outline(blocks), ...rest }
}

test('a text from Word keeps what it says, in our headings, lists, links and table', () => {
  expect(read(wordClipboard).lines).toEqual([
    'h2: What the specialist watches',
    'normal: An <strong>ECMO specialist</strong> stays <em>at the bedside</em>. The team calls it “the circuit walk” and it takes 5\u00a0minutes. See the [registry](https://www.elso.org/ecmo-resources) and the [guide](https://example.org/guide?page=2).',
    'h3: Each hour',
    'bullet1: Flow and <strong>pressures</strong>',
    'bullet2: before the oxygenator',
    'bullet1: Clots in the light of a torch',
    'h3: At handover',
    'number1: Read the chart',
    'number1: Walk the circuit together',
    '{"caption":"Two modes of support","headerRow":true,"rows":[{"cells":["Mode","Supports"]},{"cells":["VV","Lungs"]}]}',
    'h2: Who is at the bedside',
    'normal: Training is described elsewhere and checked each year. CO<sub>2</sub> is not guessed. Files are on the drive.',
  ])
})

test('what was left out of a text from Word is listed', () => {
  expect(read(wordClipboard).notes).toEqual([
    'A comment was left out: “By whom?”',
    'Tracked changes were taken as accepted: look whether that is right.',
    'A footnote was left out: “ELSO guidelines for training, 2024.” Mark the sentence as evidence instead.',
    'The link on “the drive” was left out: “file:///S:/Team/list.docx” is no address for readers.',
    'Numbers typed before 4 headings were taken out.',
    'A picture “A circuit beside a bed” was left out: save it as a file, then insert it as a picture.',
  ])
})

test('a text from Google Docs keeps what it says', () => {
  const { lines, notes } = read(googleDocsClipboard)
  expect(lines).toEqual([
    'h2: What families ask',
    'normal: Ask <strong>early</strong>, ask <em>often</em>. It’s your right.',
    'h3: 3 questions for the first day',
    'number1: Who is with her at night?',
    'number2: And on weekends?',
    'number1: What does the team watch?<sup>2</sup>',
    '{"headerRow":false,"rows":[{"cells":["Day","Visit"]},{"cells":["Monday","10 to 12"]},{"cells":["","16 to 18"]}]}',
    'normal: Read [what ELSO says](https://www.elso.org/families) or this.',
  ])
  expect(notes).toEqual([
    'The link on “this” was left out: “javascript:alert(1)” is no address for readers.',
    'Merged cells were parted in the table that begins with “Day”.',
    'Write a caption for the table that begins with “Day”.',
    'A picture was left out: save it as a file, then insert it as a picture.',
  ])
})

test('every key is there once', () => {
  const keys = JSON.stringify(importHtml(wordClipboard, { parseHtml }).blocks).match(
    /"_key":"[^"]+"/g,
  )
  expect(new Set(keys).size).toBe(keys?.length)
})

test('headings never skip a level, and equals stay equal', () => {
  const html = '<h4>A</h4><h4>B</h4><h6>C</h6><h2>D</h2><h5>E</h5>'
  expect(read(html).lines).toEqual(['h2: A', 'h2: B', 'h3: C', 'h2: D', 'h3: E'])
  const place = { first: 2 as const, under: 2 }
  expect(read(html, { place }).lines).toEqual(['h3: A', 'h3: B', 'h4: C', 'h2: D', 'h3: E'])
  expect(read('<h1>A</h1><h2>B</h2>', { place: { first: 3 } }).lines).toEqual(['h3: A', 'h4: B'])
})

test('the title of a file is taken, and what follows begins at the highest heading', () => {
  const { title, lines } = read('<h1>Title</h1><p>x</p><h2>A</h2><h3>B</h3>', { takeTitle: true })
  expect(title).toBe('Title')
  expect(lines).toEqual(['normal: x', 'h2: A', 'h3: B'])
})

test('a web page loses its scripts, its styles and its frames', () => {
  const html =
    '<style>p{}</style><script>alert(1)</script><div><p style="color:red" onclick="x()">One</p>two<iframe src="//evil"></iframe></div><table><tr><td><p>Boxed</p></td></tr></table><p>&nbsp;</p><p><br></p>'
  expect(read(html).lines).toEqual(['normal: One', 'normal: two', 'normal: Boxed'])
})

test('an item with two paragraphs is one block, its inner list the next ones', () => {
  const html =
    '<ul><li><p>One</p><p>more</p><ol><li>inner</li></ol></li><li>Two</li></ul><p>After</p>'
  expect(read(html).lines).toEqual([
    'bullet1: One\nmore',
    'number2: inner',
    'bullet1: Two',
    'normal: After',
  ])
})

test('a quotation, code and a line break stay', () => {
  const html =
    '<blockquote><p>So <b>it</b> is.</p></blockquote><p>a<br>b<br></p><pre>x = 1\ny = 2</pre>'
  expect(read(html).lines).toEqual([
    'blockquote: So <strong>it</strong> is.',
    'normal: a\nb',
    'normal: <code>x = 1</code>\n<code>y = 2</code>',
  ])
})

test('a picture becomes what it is said to be', () => {
  const picture = (source: string, alt: string) => ({ _type: 'figure', _key: 'f', source, alt })
  const { blocks, notes } = importHtml('<p>a <img src="x" alt="y"> b</p>', { parseHtml, picture })
  expect(blocks[1]).toEqual({ _type: 'figure', _key: 'f', source: 'x', alt: 'y' })
  expect(notes).toEqual([])
})

test('nothing is nothing', () => {
  expect(read('')).toEqual({ lines: [], notes: [], title: null })
})
