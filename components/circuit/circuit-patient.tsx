import type { CircuitMode } from './circuit-steps.ts'

/** A figure facing the reader: its right side, where the cannulas go in, is on the reader's left. */
export function CircuitPatient({ mode }: { mode: CircuitMode }) {
  return (
    <g strokeWidth="2">
      <g className="fill-sunk stroke-control">
        <path d="M398 98 V126 C366 132 336 142 332 178 L338 292 C340 330 336 380 338 440 H406 L420 366 L434 440 H502 C504 380 500 330 502 292 L508 178 C504 142 474 132 442 126 V98" />
        <circle cx="420" cy="62" r="42" />
      </g>
      <g className="fill-surface stroke-line">
        <path d="M394 152 C368 160 356 200 360 240 C376 246 392 240 394 226 Z" />
        <path d="M446 152 C472 160 484 200 480 240 C464 246 448 240 446 226 Z" />
      </g>
      <g className="stroke-line" strokeWidth="3">
        <path d="M400 128 L406 190" />
        <path d="M403 240 L396 330 L384 366" />
      </g>
      {mode === 'VA' && (
        <path
          d="M420 190 C420 166 440 166 440 190 L438 290 M438 290 L400 316 M438 290 L456 366"
          className="stroke-line"
          strokeWidth="3"
        />
      )}
      <path
        d="M404 188 C392 200 396 236 416 250 C440 244 450 216 440 198 C430 184 412 180 404 188 Z"
        className="fill-surface stroke-text-2"
      />
    </g>
  )
}
