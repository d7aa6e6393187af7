import { ButtonLink } from './button-link.tsx'
import { CircuitKey } from './circuit/circuit-figure.tsx'
import { circuitSteps } from './circuit/circuit-steps.ts'
import { CircuitDiagram } from './circuit-diagram.tsx'

interface Button {
  readonly label: string | null
  readonly href: string | null
}

export interface HomeHeroProps {
  title: string
  lead: string | null
  primaryCta: Button | null
  secondaryCta: Button | null
}

/** What we do in one sentence, beside the circuit that our people run. */
export function HomeHero({ title, lead, primaryCta, secondaryCta }: HomeHeroProps) {
  return (
    <header className="hero">
      <div className="wrap grid items-center gap-10 py-12 lg:grid-cols-[1.05fr_1fr] lg:gap-16 lg:py-20">
        <div>
          <h1>{title}</h1>
          {lead ? <p className="mt-5 max-w-[38rem] lead">{lead}</p> : null}
          <div className="mt-8 flex flex-wrap gap-4">
            <ButtonLink href={primaryCta?.href}>{primaryCta?.label}</ButtonLink>
            <ButtonLink href={secondaryCta?.href} look="secondary">
              {secondaryCta?.label}
            </ButtonLink>
          </div>
        </div>
        <figure className="mx-auto w-full max-w-[36rem]">
          <CircuitDiagram mode="VV" id="hero-circuit" />
          <figcaption className="fine mt-3">
            <CircuitKey />
            <ol className="mt-4 grid list-inside list-decimal gap-1 sm:hidden">
              {circuitSteps('VV').map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
            </ol>
          </figcaption>
        </figure>
      </div>
    </header>
  )
}
