/** Says that a person, a quote or a figure is made up for demonstration. Nothing when it is real. */
export function SampleMark({ when = true }: { when?: boolean | null | undefined }) {
  if (!when) return null
  return (
    <span className="sample">
      Sample
      <span className="sr-only"> (made up for demonstration)</span>
    </span>
  )
}
