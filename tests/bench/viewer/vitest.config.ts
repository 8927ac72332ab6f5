import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The benchmark of the page is run by itself: it takes minutes, and says how long things take rather than whether they are right. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  test: {
    include: ['tests/bench/viewer/measure.ts'],
    reporters: ['dot'],
    // What is built must be what is shipped, without what helps in tests.
    env: { NODE_ENV: 'production' },
  },
})
