/** The arrows of docs/architecture: who may know whom. Kept by `npm run check`. */
const room = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(app|components|sanity|lib|e2e)/', pathNot: [from, ...allowed] },
})

const generatedTypes = '^sanity/types\\.generated\\.ts$'
const lib = '^lib/(?!server/|ops/)'

export default {
  forbidden: [
    room('lib-knows-nothing-of-ours', lib, []),
    room('lake-knows-lib-only', '^sanity/lake/', [lib]),
    room('schema-knows-lib-only', '^sanity/schema/', [lib]),
    room('queries-are-strings', '^sanity/queries/', []),
    room('content-reads-queries', '^sanity/content/', [
      '^sanity/(queries|publishing)/',
      '^sanity/(client|env|tags)\\.ts$',
      generatedTypes,
      lib,
    ]),
    room('components-are-views', '^components/', [lib, generatedTypes]),
    room('app-composes', '^app/(?!\\(studio\\)|api/)', [
      '^components/',
      '^sanity/content/',
      '^sanity/env\\.ts$',
      generatedTypes,
      lib,
    ]),
    room('publishing-knows-rules', '^sanity/publishing/', ['^sanity/schema/rules/', lib]),
    room('studio-knows-schema', '^sanity/studio/', ['^sanity/(schema|publishing)/', lib]),
    room('e2e-uses-http', '^e2e/', ['^lib/paths\\.ts$', '^lib/.*\\.fixture\\.ts$']),
    {
      name: 'studio-and-site-apart',
      severity: 'error',
      from: { path: '^app/\\(studio\\)/' },
      to: { path: '^(components|sanity/content)/' },
    },
    {
      name: 'entry-points-are-not-imported',
      severity: 'error',
      from: { path: '^(app|components|sanity|lib)/', pathNot: '^lib/(server|ops)/' },
      to: { path: '^lib/(server|ops)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: { path: '^(app|components|sanity|lib|e2e)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The parser does not know `using`, which tests use; the arrows are not about tests anyway.
    exclude: { path: '\\.test\\.tsx?$' },
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
