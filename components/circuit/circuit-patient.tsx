import type { CircuitMode } from './circuit-steps.ts'

/** A figure facing the reader: its right side, where the cannulas go in, is on the reader's left. */
export function CircuitPatient({ mode }: { mode: CircuitMode }) {
  return (
    <g strokeWidth="2">
      <g className="fill-tint stroke-control">
        <path d="M402 98 V112 C402 128 390 132 374 137 C350 145 338 160 337 190 C336 222 347 250 348 284 C349 312 340 338 339 372 C338 404 342 440 343 470 H412 L420 394 L428 470 H497 C498 440 502 404 501 372 C500 338 491 312 492 284 C493 250 504 222 503 190 C502 160 490 145 466 137 C450 132 438 128 438 112 V98" />
        <ellipse cx="420" cy="62" rx="31" ry="40" />
      </g>
      <g className="stroke-control" strokeWidth="3">
        <path d="M420 118 V152 L404 172 M420 152 L438 172" />
      </g>
      <g className="fill-surface stroke-control" strokeWidth="1.5">
        <path d="M396 158 C376 164 362 196 361 228 C361 244 366 249 374 247 C388 243 400 238 402 222 C404 200 404 158 396 158 Z" />
        <path d="M446 158 C466 164 480 196 481 228 C481 244 476 249 468 247 C456 244 450 236 446 222 C440 200 438 158 446 158 Z" />
      </g>
      <g className="stroke-text-2" strokeWidth="1.5">
        <path d="M408 130 V196 M406 240 C405 290 402 324 391 356" />
        {mode === 'VA' && (
          <path d="M424 204 C423 170 450 170 448 204 L439 278 C437 288 401 294 385 312 M439 278 C441 302 450 332 456 356" />
        )}
      </g>
      <path
        d="M402 206 C394 220 401 238 417 247 C430 255 446 266 451 256 C457 240 453 217 443 207 C437 200 428 200 422 205 C416 198 407 199 402 206 Z"
        className="fill-surface stroke-text"
      />
    </g>
  )
}
