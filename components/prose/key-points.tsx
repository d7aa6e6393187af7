export interface KeyPointListProps {
  items: readonly string[] | null | undefined
  /** Level of its heading. */
  level?: number
  title?: string
}

/** What a hurried reader should take away. */
export function KeyPointList({ items, level = 2, title = 'Key points' }: KeyPointListProps) {
  const points = items?.filter(Boolean) ?? []
  if (points.length === 0) return null
  const Heading = level >= 4 ? 'h4' : level === 3 ? 'h3' : 'h2'
  return (
    <section className="prose-block keep-together rounded-card border border-line bg-surface p-5 lg:p-6">
      <Heading className="font-sans text-h4 font-bold tracking-normal">{title}</Heading>
      <ul className="mt-3 grid gap-2">
        {points.map((point) => (
          <li key={point} className="flex gap-3">
            <span
              aria-hidden="true"
              className="mt-[0.6em] size-2 shrink-0 rounded-full border-2 border-arterial"
            />
            <span className="min-w-0">{point}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
