import type { Found } from '#lib/search/found-parts.ts'
import type { Hit } from '#lib/search/search-index.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'

const kinds = new Map([
  ['article', 'Article'],
  ['service', 'Service'],
  ['person', 'Person'],
  ['glossaryTerm', 'Glossary'],
  ['job', 'Opening'],
  ['successStory', 'Story'],
])

/** What was found, best first, with the words that were looked for marked. */
export function SearchHits({ hits, start = 1 }: { hits: readonly Hit[]; start?: number }) {
  return (
    <ol className="hits" start={start}>
      {hits.map(({ id, kind, path, title, text, isSample }) => (
        <li key={id}>
          <p className="cluster fine">
            {kinds.get(kind) ?? 'Page'} <SampleMark when={isSample} />
          </p>
          <h2>
            <Link href={path}>
              <Marked parts={title} />
            </Link>
          </h2>
          <p className="quiet">
            <Marked parts={text} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Marked({ parts }: { parts: readonly Found[] }) {
  let at = 0
  return parts.map(({ text, isFound }) => {
    at += text.length
    return isFound ? <mark key={at}>{text}</mark> : text
  })
}
