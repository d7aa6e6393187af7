import { defineConfig } from 'sanity'
import { schemaTypes } from './schema/types.ts'

// Only for the command line: it needs the schema and no more. The Studio of the site is studio/config.tsx.
export default defineConfig({
  projectId: 'vivacity',
  dataset: 'local',
  schema: { types: schemaTypes },
})
