import { costInputs, type Group, inputKeys } from '#lib/cost-model/inputs.ts'
import { basisName, modelVersion, type Reading } from '#lib/cost-model/reading.ts'
import { paths } from '#lib/paths.ts'
import { CostField, type SourcedModel } from './cost-field.tsx'

export interface CostFormProps {
  model: SourcedModel
  reading: Reading
}

const groups: ReadonlyArray<readonly [group: Group, title: string]> = [
  ['team', 'How an in-house team works'],
  ['people', 'What else an in-house team costs'],
  ['partner', 'What else a partner brings and asks'],
]

/**
 * A plain form that asks this page again, so it works without a script; with one, the result
 * follows while somebody types. Every figure starts in it: a shared address is whole by itself.
 */
export function CostForm({ model, reading }: CostFormProps) {
  return (
    <form
      id="figures"
      action={`${paths.costComparison()}#result`}
      className="cost-form"
      data-spread={model.spread}
    >
      <input type="hidden" name={modelVersion.name} value={modelVersion.value} />
      <div className="cost-fields">
        <Fields group="main" model={model} reading={reading} />
        <Basis reading={reading} />
      </div>
      {groups.map(([group, title]) => (
        <details key={group} open={needsLook(group, reading)}>
          <summary>{title}</summary>
          <div className="cost-fields">
            <Fields group={group} model={model} reading={reading} />
          </div>
        </details>
      ))}
      <p>
        <button type="submit" className="button">
          Compare
        </button>
      </p>
    </form>
  )
}

const keysOf = (group: Group) => inputKeys.filter((key) => costInputs[key].group === group)

/** Whether something within is wrong or still missing. */
function needsLook(group: Group, { problems, missing }: Reading): boolean {
  const open = new Set([...missing, ...problems.map(({ key }) => key)])
  return keysOf(group).some((key) => open.has(key))
}

function Fields({ group, model, reading }: CostFormProps & { group: Group }) {
  const problems = new Map(reading.problems.map(({ key, message }) => [key, message]))
  return keysOf(group).map((key) => (
    <CostField
      key={key}
      name={key}
      model={model}
      value={reading.typed[costInputs[key].name] ?? ''}
      problem={problems.get(key) ?? null}
    />
  ))
}

function Basis({ reading }: { reading: Reading }) {
  return (
    <fieldset className="cost-field">
      <legend>The cost of one specialist is</legend>
      {[
        { value: 'fullyLoaded', words: 'pay and benefits together' },
        { value: 'baseSalary', words: 'a base salary: benefits come on top' },
      ].map(({ value, words }) => (
        <label key={value} className="cost-choice">
          <input
            type="radio"
            name={basisName}
            value={value}
            defaultChecked={reading.basis === value}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
