import { CircuitDiagram } from '../circuit-diagram.tsx'
import { type CircuitMode, circuitDrawing } from './circuit-steps.ts'

/** The drawing with its title and the key to its two kinds of line. */
export function CircuitFigure({ mode, id }: { mode: CircuitMode; id: string }) {
  return (
    <figure>
      <CircuitDiagram mode={mode} id={id} />
      <figcaption className="mt-4 grid gap-2 text-small text-text-2">
        <span className="font-bold text-text">{circuitDrawing(mode).title}</span>
        <CircuitKey />
      </figcaption>
    </figure>
  )
}

export function CircuitKey() {
  return (
    <span className="flex flex-wrap gap-x-6 gap-y-1">
      <span className="inline-flex items-center gap-2">
        <span aria-hidden="true" className="w-8 border-t-4 border-dashed border-venous" />
        dashed: low in oxygen
      </span>
      <span className="inline-flex items-center gap-2">
        <span aria-hidden="true" className="w-8 border-t-4 border-arterial" />
        solid: rich in oxygen
      </span>
    </span>
  )
}
