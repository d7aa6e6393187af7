import type { ReactNode } from 'react'
import type { FormState } from '#lib/enquiry/form-state.ts'

/** What was typed, and what is wrong with it. */
export type Typed = Pick<FormState, 'values' | 'errors'>

/** The id of the control of a field: messages above the form lead to it. */
export const controlId = (name: string) => `f-${name}`

const textOf = ({ values }: Typed, name: string) => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

const errorOf = ({ errors }: Typed, name: string) =>
  errors.find(({ field }) => field === name)?.message

interface PartProps {
  typed: Typed
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
}

/** What a control says of itself to who cannot see its surroundings. */
function described({ typed, name, hint }: PartProps) {
  const id = controlId(name)
  const error = errorOf(typed, name)
  const by = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { ...(by && { 'aria-describedby': by }), ...(error && { 'aria-invalid': true }) }
}

function Optional({ when }: { when: boolean | undefined }) {
  return when ? <span className="quiet"> (optional)</span> : null
}

function Hints({ typed, name, hint }: PartProps) {
  const id = controlId(name)
  const error = errorOf(typed, name)
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="fine">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="form-error">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** What stands above a control: its label, and what is said of it. */
function Head(part: PartProps) {
  const { name, label, optional } = part
  return (
    <>
      <label htmlFor={controlId(name)}>
        {label}
        <Optional when={optional} />
      </label>
      <Hints {...part} />
    </>
  )
}

interface LineProps extends PartProps {
  type?: 'text' | 'email' | 'tel'
  autoComplete?: string
}

/** One line to write on. */
export function Line({ type = 'text', autoComplete, ...part }: LineProps) {
  const { typed, name } = part
  return (
    <div className="form-part">
      <Head {...part} />
      <input
        id={controlId(name)}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={textOf(typed, name)}
        {...described(part)}
      />
    </div>
  )
}

/** Several lines to write on. */
export function Lines(part: PartProps & { most: number }) {
  const { typed, name, most } = part
  return (
    <div className="form-part">
      <Head {...part} />
      <textarea
        id={controlId(name)}
        name={name}
        rows={7}
        data-most={most}
        defaultValue={textOf(typed, name)}
        {...described(part)}
      />
    </div>
  )
}

/** [value, words] */
type Choice = readonly [string, ReactNode]

/** One of many. */
export function Select(
  part: PartProps & { choices: readonly Choice[]; none: string; autoComplete?: string },
) {
  const { typed, name, choices, none, autoComplete } = part
  return (
    <div className="form-part">
      <Head {...part} />
      <select
        id={controlId(name)}
        name={name}
        autoComplete={autoComplete}
        defaultValue={textOf(typed, name)}
        {...described(part)}
      >
        <option value="">{none}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ChoicesProps extends PartProps {
  choices: ReadonlyArray<readonly [string, ReactNode, className?: string]>
  several?: boolean
}

/** A few to choose from: one, or several. A link to the field leads to the first of them. */
export function Choices({ choices, several, ...part }: ChoicesProps) {
  const { typed, name, label, optional } = part
  const chosen = [typed.values[name] ?? []].flat()
  return (
    <fieldset className="form-part form-choices" {...described(part)}>
      <legend>
        {label}
        <Optional when={optional} />
      </legend>
      <Hints {...part} />
      <div>
        {choices.map(([value, words, className], at) => (
          <label key={value}>
            <input
              id={at === 0 ? controlId(name) : undefined}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              className={className}
              defaultChecked={chosen.includes(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
