import { type CircuitMode, circuitSteps } from './circuit-steps.ts'

interface Place {
  readonly badge: readonly [number, number]
  readonly text: readonly [number, number]
  readonly anchor: 'start' | 'middle' | 'end'
}

const places: Record<number, Place> = {
  1: { badge: [296, 404], text: [328, 436], anchor: 'end' },
  2: { badge: [84, 404], text: [60, 409], anchor: 'end' },
  3: { badge: [176, 268], text: [198, 273], anchor: 'start' },
  4: { badge: [40, 266], text: [-8, 222], anchor: 'start' },
  5: { badge: [168, 175], text: [190, 180], anchor: 'start' },
}
const returnPlaces: Record<CircuitMode, Place> = {
  VV: { badge: [296, 112], text: [296, 86], anchor: 'middle' },
  VA: { badge: [318, 346], text: [296, 351], anchor: 'end' },
}

/** The numbers, and beside them the names where there is room for words. */
export function CircuitLabels({ mode }: { mode: CircuitMode }) {
  return circuitSteps(mode).map(({ name }, index) => {
    const number = index + 1
    const place = number === 6 ? returnPlaces[mode] : places[number]
    if (!place) return null
    const [x, y] = place.badge
    return (
      <g key={name}>
        <circle cx={x} cy={y} r="14" className="fill-page stroke-text" strokeWidth="2" />
        <text
          x={x}
          y={y + 6}
          textAnchor="middle"
          stroke="none"
          className="fill-text font-sans text-[17px] font-bold"
        >
          {number}
        </text>
        <text
          x={place.text[0]}
          y={place.text[1]}
          textAnchor={place.anchor}
          stroke="none"
          className="hidden fill-text-2 font-sans text-[15px] sm:inline"
        >
          {name}
        </text>
      </g>
    )
  })
}
