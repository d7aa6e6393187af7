import type { CircuitMode } from './circuit-steps.ts'

/** A figure facing the reader: its right side, where the cannulas go in, is on the reader's left. */
export function CircuitPatient({ mode }: { mode: CircuitMode }) {
  return (
    <g strokeWidth="2">
      <g className="fill-sunk stroke-control">
        <path d="M400 98 V116 C400 130 392 133 378 137 C350 146 332 160 332 192 C332 226 342 256 342 288 C342 314 337 332 337 364 C337 396 341 420 342 446 H410 L420 384 L430 446 H498 C499 420 503 396 503 364 C503 332 498 314 498 288 C498 256 508 226 508 192 C508 160 490 146 462 137 C448 133 440 130 440 116 V98" />
        <ellipse cx="420" cy="62" rx="34" ry="42" />
      </g>
      <g className="fill-surface stroke-line">
        <path d="M394 156 C370 164 358 200 362 240 C378 246 392 240 394 226 Z" />
        <path d="M446 156 C470 164 482 200 478 240 C462 246 448 240 446 226 Z" />
      </g>
      <g className="stroke-control" strokeWidth="1.5">
        <path d="M403 134 L408 190 M405 240 C404 290 401 324 390 356" />
        {mode === 'VA' && (
          <path d="M424 194 C424 164 442 166 441 194 L438 276 C436 286 400 292 384 312 M438 276 C440 300 450 330 456 356" />
        )}
      </g>
      <path
        d="M404 188 C392 200 396 236 416 250 C440 244 450 216 440 198 C430 184 412 180 404 188 Z"
        className="fill-surface stroke-text-2"
      />
    </g>
  )
}
