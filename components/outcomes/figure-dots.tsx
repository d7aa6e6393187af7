const rows = Array.from({ length: 10 }, (_, row) => row * 10 + 5)

/** Lines of ten dots each: round dashes of no length. `last` is how many the last line holds. */
const lines = (full: number, last: number) =>
  rows
    .slice(0, full + (last > 0 ? 1 : 0))
    .map((y, row) => `M5 ${y}h${(row < full ? 10 : last) * 10 - 9}`)
    .join('')

/** A share as so many dots of a hundred. Says nothing that the words beside it do not say. */
export function FigureDots({ percent }: { percent: number }) {
  const filled = Math.round(percent)
  return (
    <svg className="dots-100" width="128" viewBox="0 0 100 100" aria-hidden="true">
      <path d={lines(10, 0)} />
      <path d={lines(Math.floor(filled / 10), filled % 10)} />
    </svg>
  )
}
