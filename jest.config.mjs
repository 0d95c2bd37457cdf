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

/** One running office with the sample in it; the whole run starts it itself and names it in TEST_ORIGIN. */
const inSampleOffice = {
  globalSetup: '<rootDir>/tests/support/startSampleOffice.ts',
  globalTeardown: '<rootDir>/tests/support/stopSampleOffice.ts',
}

export default {
  // One more than the two processors that the tests are meant for: a test often waits for the database or for sharp.
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/support/testOrder.ts',
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
    { ...common, ...inSampleOffice, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/*.test.ts'] },
    { ...common, ...inSampleOffice, displayName: 'files', testMatch: ['<rootDir>/tests/e2e/files/*.test.ts'] },
    { ...common, ...inSampleOffice, displayName: 'reading', testMatch: ['<rootDir>/tests/e2e/reading/*.test.ts'] },
    { ...common, ...inSampleOffice, displayName: 'crash', testMatch: ['<rootDir>/tests/e2e/crash/*.test.ts'] },
  ],
}
