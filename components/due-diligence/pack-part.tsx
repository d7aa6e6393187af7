import { wayInWords } from '#lib/due-diligence/ways.ts'
import type { DueDiligenceQueryResult } from '#sanity/types.generated.ts'
import { Link } from '../link.tsx'
import { StackedTable } from '../stacked-table.tsx'

type Part = NonNullable<NonNullable<DueDiligenceQueryResult>['parts']>[number]

/** The documents that one office of a hospital asks for. */
export function PackPart({ part }: { part: Part }) {
  if (!part.items?.length) return null
  return (
    <section aria-label={part.title ?? undefined}>
      <h3 className="mb-4">{part.title}</h3>
      <StackedTable
        caption={part.title ?? 'Documents'}
        columns={['Document', 'How you get it', 'What it holds']}
        rows={part.items.map(({ _key, what, how, note, href }) => ({
          key: _key,
          head: href ? <Link href={href}>{what}</Link> : what,
          cells: [wayInWords(how), note],
        }))}
      />
    </section>
  )
}
