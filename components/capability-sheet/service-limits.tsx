import type { ServiceCardValue } from '../blocks/section-types.ts'

/** What no service of ours covers, before anybody counts on it. */
export function ServiceLimits({ services }: { services: readonly ServiceCardValue[] }) {
  const limited = services.filter(({ excludes }) => excludes?.length)
  if (limited.length === 0) return null
  return (
    <>
      <h3>What they do not include</h3>
      <dl>
        {limited.map(({ _id, title, excludes }) => (
          <div key={_id}>
            <dt>{title}</dt>
            <dd>{excludes?.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
