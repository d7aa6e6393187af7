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
    <ol className="steps">
      {steps.map(({ _key, title, when, text }) => (
        <li key={_key}>
          {when ? <p className="fine">{when}</p> : null}
          <h3>{title}</h3>
          {text ? <p className="quiet mt-2">{text}</p> : null}
        </li>
      ))}
    </ol>
  )
}
