/** Says that a person, a quote or a figure is made up for demonstration. Nothing when it is real. */
export function SampleMark({ when = true }: { when?: boolean | null | undefined }) {
  if (!when) return null
  return (
    <span className="inline-block rounded-control border border-caution bg-caution-tint px-2 align-middle font-sans text-[0.8125rem] leading-6 font-bold tracking-normal whitespace-nowrap text-caution">
      Sample
      <span className="sr-only"> (made up for demonstration)</span>
    </span>
  )
}
