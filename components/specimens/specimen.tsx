import type { ReactNode } from 'react'

/** One component in one state, under words that say which. */
export function Specimen({ state, children }: { state: string; children: ReactNode }) {
  return (
    <div>
      <p className="fine mb-2 font-bold">{state}</p>
      {children}
    </div>
  )
}

/** The states of one kind of component. */
export function SpecimenGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="wrap mt-16 grid grid-cols-[minmax(0,1fr)] gap-8">
      <h2 className="people-title">{title}</h2>
      {children}
    </section>
  )
}
