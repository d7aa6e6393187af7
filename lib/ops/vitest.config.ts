import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Next replaces this marker package while it builds; elsewhere it only throws.
    alias: { 'server-only': join(import.meta.dirname, '../../node_modules/server-only/empty.js') },
  },
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['{app,components,sanity,lib}/**/*.test.{ts,tsx}'],
    testTimeout: 40_000,
    // Vitest would leave one core idle, which is half of a machine of two.
    maxWorkers: '100%',
  },
})
