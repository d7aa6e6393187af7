import { inputHelp } from '#lib/cost-model/help.ts'
import { costInputs, type InputKey } from '#lib/cost-model/inputs.ts'
import { boundsOf } from '#lib/cost-model/reading.ts'
import type { CostModel, StartingPoint } from '#lib/cost-model/starting-points.ts'
import { count } from '#lib/cost-model/words.ts'
import { formatDate } from '#lib/dates.ts'
import { type SourceFields, shortSource, sourceHref } from '#lib/prose/source-text.ts'
import { Link } from '../link.tsx'
import { SampleMark } from '../sample-mark.tsx'

export type SourcedModel = CostModel<SourceFields>

/** Where a figure comes from, in a few words: the same in the table of figures and in the CSV. */
export function originOf({ status, source, asOf }: StartingPoint<SourceFields>): string {
  const day = asOf ? `, ${formatDate(asOf)}` : ''
  if (status === 'sourced' && source) return `${shortSource(source)}${day}`
  return status === 'editor' ? `Vivacity Perfusion${day}` : 'a sample, made up'
}

interface CostFieldProps {
  name: InputKey
  model: SourcedModel
  value: string
  problem: string | null
}

/** One figure to fill in, with help, bounds and where it starts. What was typed is never lost. */
export function CostField({ name: key, model, value, problem }: CostFieldProps) {
  const { name, label, unit, step, isNeeded } = costInputs[key]
  const { min, max } = boundsOf(key, model.bounds)
  const point = model.points[key]
  return (
    <div className="cost-field">
      <label htmlFor={name}>
        {label}
        {isNeeded ? null : <span> (optional)</span>}
      </label>
      <p id={`${name}-help`} className="fine">
        {inputHelp[key]} From {count(min)} to {count(max)}.
        {point ? <Start point={point} value={model.starts[name] ?? ''} /> : null}
      </p>
      <p id={`${name}-error`} className="field-error">
        {problem}
      </p>
      <div>
        <input
          id={name}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          defaultValue={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${name}-error ${name}-unit ${name}-help`}
          data-bounds={`${min} ${max} ${model.steps[key] ?? step}`}
          data-start={point ? model.starts[name] : undefined}
          data-from={point ? originOf(point) : undefined}
        />
        <span id={`${name}-unit`}>{unit}</span>
      </div>
    </div>
  )
}

function Start({ point, value }: { point: StartingPoint<SourceFields>; value: string }) {
  const { status, source, note } = point
  if (status === 'illustrative') {
    return (
      <>
        {' '}
        Starts from {count(Number(value))}. <SampleMark />
      </>
    )
  }
  return (
    <>
      {' '}
      Starts from {count(Number(value))}
      {source ? (
        <>
          {': '}
          <Link href={sourceHref(source)}>{shortSource(source)}</Link>
        </>
      ) : null}
      . {note}
    </>
  )
}
