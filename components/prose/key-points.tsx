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
    <section className="key-points prose-block keep-together box">
      <Heading>{title}</Heading>
      <ul className="signs dots">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
