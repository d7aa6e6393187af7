const marks = {
  yes: { path: 'M4 10.5 L8.5 15 L16 5.5', color: 'text-success' },
  no: { path: 'M5 5 L15 15 M15 5 L5 15', color: 'text-text-2' },
  none: { path: 'M6 10 H14', color: 'text-text-2' },
}

export interface PlainListProps {
  title: string
  items: readonly string[] | null
  /** The sign before each item; the title says the same in words. */
  mark?: keyof typeof marks
  /** Heading level, or none where the title is only a label. */
  level?: 2 | 3
}

/** A titled list such as "includes". Nothing where there are no items. */
export function PlainList({ title, items, mark = 'none', level }: PlainListProps) {
  if (!items?.length) return null
  const Title = level ? (`h${level}` as const) : 'p'
  const { path, color } = marks[mark]
  return (
    <div>
      <Title className={level ? 'text-h3' : 'text-small font-bold'}>{title}</Title>
      <ul className={`grid ${level ? 'mt-4 gap-3' : 'mt-2 gap-2 text-small text-text-2'}`}>
        {items.map((item) => (
          <li key={item} className="flex gap-2.5">
            <svg
              viewBox="0 0 20 20"
              aria-hidden="true"
              className={`mt-[0.3em] size-4 shrink-0 ${color}`}
              fill="none"
              stroke="currentColor"
              strokeWidth="2.5"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path d={path} />
            </svg>
            <span className="min-w-0">{item}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
