import type { ReactNode } from 'react'
import { circuitSteps } from './circuit-steps.ts'

const [vvReturn, vaReturn] = [circuitSteps('VV').at(-1), circuitSteps('VA').at(-1)]

/** The drawings in words: the parts in the order the blood passes them. */
export function CircuitList() {
  const shared = circuitSteps('VV').slice(0, -1)
  return (
    <ol className="mt-10 grid gap-x-12 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {shared.map(({ name, text }, index) => (
        <Step key={name} number={index + 1} name={name}>
          <p>{text}</p>
        </Step>
      ))}
      <Step number={shared.length + 1} name="Return cannula">
        <p>
          <strong className="text-text">VV:</strong> {vvReturn?.text}
        </p>
        <p className="mt-2">
          <strong className="text-text">VA:</strong> {vaReturn?.text}
        </p>
      </Step>
    </ol>
  )
}

function Step({ number, name, children }: { number: number; name: string; children: ReactNode }) {
  return (
    <li className="flex gap-4">
      <span aria-hidden="true" className="step-number">
        {number}
      </span>
      <div className="quiet">
        <h3 className="text-h4 text-text">{name}</h3>
        <div className="mt-1">{children}</div>
      </div>
    </li>
  )
}
