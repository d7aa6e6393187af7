import { cacheLife } from 'next/cache'
import { rolldown } from 'rolldown'

/** Bundled once, in the build. */
export async function bundledScript(): Promise<string> {
  'use cache'
  cacheLife('max')
  const bundle = await rolldown({
    input: 'lib/cost-model/as-you-type.ts',
    platform: 'browser',
    treeshake: { moduleSideEffects: 'no-external' },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code
}
