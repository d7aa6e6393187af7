import {
  credentials,
  disciplines,
  ecmoDays,
  experiences,
  needs,
  timings,
} from '#lib/enquiry/choices.ts'
import { everyState } from '#lib/us-states.ts'
import { Choices, Line, Select, type Typed } from './form-parts.tsx'

/** What we ask a hospital. */
export function PartnerFields({ typed }: { typed: Typed }) {
  const { comparison } = typed.values
  return (
    <>
      <Line
        typed={typed}
        name="organization"
        label="Hospital or organization"
        autoComplete="organization"
      />
      <Line typed={typed} name="role" label="Your role" autoComplete="organization-title" />
      <Select
        typed={typed}
        name="state"
        label="State"
        choices={everyState}
        none="Choose a state"
        autoComplete="address-level1"
      />
      <Choices
        typed={typed}
        name="need"
        label="What do you need?"
        choices={Object.entries(needs)}
      />
      <Line
        typed={typed}
        name="currentProgram"
        label="Your ECMO program today"
        hint="Adults or children, VV or VA, who runs the circuit."
        optional
      />
      <Choices
        typed={typed}
        name="ecmoDays"
        label="ECMO days in a year, roughly"
        choices={Object.entries(ecmoDays)}
      />
      <Choices
        typed={typed}
        name="timing"
        label="When do you need it?"
        choices={Object.entries(timings)}
      />
      {typeof comparison === 'string' && comparison !== '' ? (
        <div className="form-part form-choices">
          <label>
            <input type="checkbox" name="comparison" value={comparison} defaultChecked />
            <span>Attach the cost comparison that I made</span>
          </label>
        </div>
      ) : null}
    </>
  )
}

export interface OpenJob {
  slug: string | null
  title: string | null
}

/** What we ask who looks for work. */
export function CareersFields({ typed, jobs }: { typed: Typed; jobs: readonly OpenJob[] }) {
  return (
    <>
      {jobs.length > 0 ? (
        <Select
          typed={typed}
          name="job"
          label="Opening"
          choices={jobs.flatMap(({ slug, title }) =>
            slug && title ? [[slug, title] as const] : [],
          )}
          none="None in particular"
          optional
        />
      ) : null}
      <Choices
        typed={typed}
        name="discipline"
        label="Your profession"
        choices={Object.entries(disciplines)}
      />
      <Choices
        typed={typed}
        name="credentials"
        label="Credentials that you hold"
        choices={Object.entries(credentials)}
        several
        optional
      />
      <Line
        typed={typed}
        name="states"
        label="States where you are licensed"
        hint="Names or two letters, such as TX, New Mexico. No license numbers, please."
      />
      <Choices
        typed={typed}
        name="experience"
        label="Experience with ECMO"
        choices={Object.entries(experiences)}
      />
    </>
  )
}
