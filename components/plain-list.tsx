export interface PlainListProps {
  title: string
  items: readonly string[] | null
  /** The sign before each item; the title says the same in words. */
  mark?: 'yes' | 'no' | 'none'
  /** Heading level, or none where the title is only a label. */
  level?: 2 | 3
}

/** A titled list such as "includes". Nothing where there are no items. */
export function PlainList({ title, items, mark = 'none', level }: PlainListProps) {
  if (!items?.length) return null
  const Title = level ? (`h${level}` as const) : 'p'
  return (
    <div>
      <Title className={level ? '' : 'text-small font-bold'}>{title}</Title>
      <ul className={`signs ${mark} ${level ? '' : 'fine'}`}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
