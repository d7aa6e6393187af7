import { CircuitLabels } from './circuit/circuit-labels.tsx'
import { CircuitPatient } from './circuit/circuit-patient.tsx'
import { type CircuitMode, circuitDrawing } from './circuit/circuit-steps.ts'

/**
 * Our own drawing of an ECMO circuit, numbered like the list that tells the same in words.
 * Dashed indigo carries blood low in oxygen, solid red blood rich in oxygen: the line style says
 * it without the color. Schematic, not to scale, and not for cannulation.
 */
export function CircuitDiagram({ mode, id }: { mode: CircuitMode; id: string }) {
  const { title, description } = circuitDrawing(mode)
  return (
    <svg
      viewBox="-14 8 540 446"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className="block h-auto w-full"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <CircuitPatient mode={mode} />
      <VenousLimb />
      <Pump />
      <MembraneLung />
      <HeatExchanger />
      <ArterialLimb mode={mode} />
      <CircuitLabels mode={mode} />
    </svg>
  )
}

/** From the patient to the pump, and from the pump to the membrane lung. */
function VenousLimb() {
  return (
    <g className="drawn-back stroke-venous" strokeWidth="4" strokeDasharray="9 8">
      <path d="M406 246 C405 292 402 322 394 348 C385 378 364 404 324 404 H164" />
      <path d="M130 370 V320" />
      <Arrow at="translate(262 404) rotate(180)" />
      <Arrow at="translate(130 342) rotate(-90)" />
    </g>
  )
}

function ArterialLimb({ mode }: { mode: CircuitMode }) {
  const path =
    mode === 'VV'
      ? 'M130 150 V126 Q130 112 146 112 H352 C380 112 402 116 406 136 L408 192'
      : 'M130 150 V126 Q130 112 146 112 H302 Q318 112 318 128 V338 Q318 370 346 370 C358 370 364 364 369 352 L385 312'
  return (
    <g className="drawn stroke-arterial" strokeWidth="4">
      <path d="M130 214 V200" />
      <path d={path} />
      <Arrow at="translate(214 112)" />
      {mode === 'VA' && <Arrow at="translate(318 216) rotate(90)" />}
    </g>
  )
}

function Pump() {
  return (
    <g className="fill-surface stroke-text" strokeWidth="2">
      <circle cx="130" cy="404" r="34" />
      <g className="stroke-text-2">
        <path d="M130 404 C132 390 142 384 152 386" />
        <path d="M130 404 C141 412 142 424 135 431" />
        <path d="M130 404 C117 410 107 405 104 395" />
      </g>
      <circle cx="130" cy="404" r="4" className="fill-text" />
    </g>
  )
}

/** Blood passes outside the hollow fibers, gas inside: the fibers are the thin upright lines. */
function MembraneLung() {
  return (
    <g strokeWidth="2">
      <rect x="84" y="214" width="92" height="106" rx="8" className="fill-surface stroke-text" />
      <g className="stroke-line" strokeWidth="1.5">
        {[96, 107, 118, 142, 153, 164].map((x) => (
          <path key={x} d={`M${x} 224 V310`} />
        ))}
      </g>
      <path d="M130 320 V270" className="stroke-venous" strokeWidth="4" strokeDasharray="9 8" />
      <path d="M130 262 V214" className="stroke-arterial" strokeWidth="4" />
      <g className="stroke-text-2">
        <path d="M18 236 H80" />
        <path d="M80 298 H18" />
        <Arrow at="translate(78 236)" />
        <Arrow at="translate(20 298) rotate(180)" />
      </g>
    </g>
  )
}

function HeatExchanger() {
  return (
    <g strokeWidth="2">
      <rect x="92" y="150" width="76" height="50" rx="8" className="fill-surface stroke-text" />
      <path d="M102 175 q7 -14 14 0 t14 0 t14 0 t14 0" className="stroke-text-2" />
    </g>
  )
}

/** A chevron that points along the flow; solid even where its line is dashed. */
function Arrow({ at }: { at: string }) {
  return <path d="M-5 -7 L4 0 L-5 7" transform={at} strokeDasharray="none" />
}
