import { defineCliConfig } from 'sanity/cli'

// Read by the Sanity command line, which runs in this folder: see lib/ops/types.ts.
export default defineCliConfig({
  api: { projectId: 'vivacity', dataset: 'local' },
  schemaExtraction: { path: 'schema.generated.json', enforceRequiredFields: false },
  typegen: {
    path: './queries/**/*.ts',
    schema: 'schema.generated.json',
    generates: 'types.generated.ts',
    overloadClientMethods: true,
    formatGeneratedCode: true,
  },
})
