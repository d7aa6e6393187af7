import { PortableText } from '@portabletext/react'
import { type ProseOptions, proseComponents } from './components.tsx'
import { guarded } from './marks.tsx'

export interface ProseProps extends ProseOptions {
  className?: string
}

/** An editor's text. Unknown parts are left out rather than guessed at. */
export function Prose({ className = '', ...options }: ProseProps) {
  const { body } = options
  if (!body?.length) return null
  return (
    <div className={`prose ${className}`.trim()}>
      <PortableText
        value={body}
        components={guarded(proseComponents(options))}
        onMissingComponent={false}
      />
    </div>
  )
}
