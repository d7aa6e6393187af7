export interface TimelineStep {
  readonly _key: string
  readonly title: string | null
  readonly when: string | null
  readonly text: string | null
}

/** Steps in order along the line of the circuit: dashed on the way, solid once a shift is running. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  if (steps.length === 0) return null
  return (
    <ol className="max-w-[54rem]">
      {steps.map(({ _key, title, when, text }) => (
        <li
          key={_key}
          className="group grid grid-cols-[1.5rem_1fr] gap-x-4 pb-10 last:pb-0 md:grid-cols-[9rem_1.5rem_1fr] md:gap-x-6"
        >
          <p className="col-start-2 text-small font-bold text-text-2 md:col-start-1 md:row-start-1 md:pt-1 md:text-right">
            {when}
          </p>
          <span
            aria-hidden="true"
            className="relative col-start-1 row-span-2 row-start-1 flex justify-center md:col-start-2 md:row-span-1"
          >
            <span className="absolute top-2 -bottom-10 border-l-2 border-dashed border-venous group-last:hidden" />
            <span className="relative mt-1.5 size-4 self-start rounded-full border-2 border-venous bg-sunk group-last:border-arterial group-last:bg-arterial" />
          </span>
          <div className="col-start-2 md:col-start-3">
            <h3>{title}</h3>
            <p className="mt-2 text-text-2">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
