/** Native ESM: Node strips nothing here, swc does; Payload itself is never transformed. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'esnext',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/tests/support/style.ts' },
}

export default {
  // One more than the two processors that the tests are meant for: a test often waits for the database or for sharp.
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/support/longestFirst.ts',
  // A busy machine is slow, not wrong: speed is measured by benchmarks.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/startDatabase.ts',
      globalTeardown: '<rootDir>/tests/support/stopDatabase.ts',
    },
    { ...common, displayName: 'starts', testMatch: ['<rootDir>/tests/e2e/start/*.test.ts'] },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/startSampleOffice.ts',
      globalTeardown: '<rootDir>/tests/support/stopSampleOffice.ts',
    },
  ],
}
