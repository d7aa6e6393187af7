import { CircuitDiagram } from '../circuit-diagram.tsx'
import { type CircuitMode, circuitDrawing } from './circuit-steps.ts'

/** The drawing with its title and the key to its two kinds of line. */
export function CircuitFigure({ mode, id }: { mode: CircuitMode; id: string }) {
  return (
    <figure>
      <CircuitDiagram mode={mode} id={id} />
      <figcaption className="fine mt-4 grid gap-2">
        <span className="font-bold text-text">{circuitDrawing(mode).title}</span>
        <CircuitKey />
      </figcaption>
    </figure>
  )
}

export function CircuitKey() {
  return (
    <span className="circuit-key">
      <span>dashed: low in oxygen</span>
      <span>solid: rich in oxygen</span>
    </span>
  )
}
