/** Venovenous supports the lungs; venoarterial supports the heart and the lungs. */
export type CircuitMode = 'VV' | 'VA'

export interface CircuitStep {
  readonly name: string
  readonly text: string
}

const drainage: CircuitStep = {
  name: 'Drainage cannula',
  text: 'A wide tube in a large vein, here through the groin, lets blood that is low in oxygen flow out of the body.',
}

const machine: readonly CircuitStep[] = [
  {
    name: 'Pump',
    text: 'A spinning pump moves the blood through the circuit. Its speed, the tubing and the patient’s volume together set the flow.',
  },
  {
    name: 'Membrane lung',
    text: 'In the oxygenator, blood runs around hollow fibers that gas runs through. Oxygen passes into the blood, carbon dioxide out of it.',
  },
  {
    name: 'Sweep gas',
    text: 'Fresh gas enters the membrane lung and leaves it with carbon dioxide. More sweep gas removes more carbon dioxide.',
  },
  {
    name: 'Heat exchanger',
    text: 'Warmed or cooled water keeps the blood at the temperature the team has set. In most devices it shares a housing with the membrane lung.',
  },
]

const returnCannula: Record<CircuitMode, CircuitStep> = {
  VV: {
    name: 'Return to a vein',
    text: 'Blood rich in oxygen goes back into a large vein, here in the neck, near the right side of the heart. The patient’s own heart pumps it on.',
  },
  VA: {
    name: 'Return to an artery',
    text: 'Blood rich in oxygen goes back into a large artery, here in the groin. The circuit does part of the work of the heart.',
  },
}

/** The parts of the circuit in the order the blood passes them, as the drawing numbers them. */
export function circuitSteps(mode: CircuitMode): CircuitStep[] {
  return [drainage, ...machine, returnCannula[mode]]
}

/** Title and description of the drawing, for readers who do not see it. */
export function circuitDrawing(mode: CircuitMode): { title: string; description: string } {
  const end =
    mode === 'VV'
      ? 'back into a vein in the neck, which leads to the right side of the heart'
      : 'back into an artery in the groin, which leads to the aorta'
  return {
    title: mode === 'VV' ? 'A venovenous (VV) ECMO circuit' : 'A venoarterial (VA) ECMO circuit',
    description: `A dashed line carries blood low in oxygen from a vein in the groin to a pump and on to a membrane lung, where sweep gas enters and leaves. From there a solid line carries blood rich in oxygen through a heat exchanger ${end}.`,
  }
}
