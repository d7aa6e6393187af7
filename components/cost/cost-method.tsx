import { Section } from '../section.tsx'

/** The formula in words, so that anybody can do the sum again. */
export function CostMethod() {
  return (
    <Section title="How it is worked out">
      <details className="measure cost-method">
        <summary>The sum, step by step</summary>
        <ul className="signs none">
          <li>
            Hours: ECMO days, times hours for each day, divided by the circuits that one specialist
            watches.
          </li>
          <li>
            FTE: those hours, divided by the hours that one FTE really works. If that is fewer than
            the smallest team, the rest is idle time; the share that you use elsewhere is taken off.
          </li>
          <li>
            People: enough for the FTE, whole, or as many as you keep trained if those are more.
          </li>
          <li>
            In-house: FTE times the cost of one, with premium pay; on-call pay; training and course
            fees for each person; replacing those who leave, for the part of their time that is
            ECMO; other yearly cost.
          </li>
          <li>
            Partner: retainer, hours times the rate, travel, and the onboarding fee spread over the
            contract, or the yearly minimum if that is more; and the cost that stays with you.
          </li>
          <li>
            Break-even: the same for every number of ECMO days from 0 to 3,650, to see where the
            cheaper side changes. Results are rounded to $1,000.
          </li>
        </ul>
      </details>
    </Section>
  )
}
