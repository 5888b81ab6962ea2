const { availableParallelism } = require('node:os');

// A change waits five minutes for its tests, not half an hour. These run under `CI=true`: sweeps over every place, table, login, event, operation, page or day;
// floods and limits; the launcher and the commands, which start processes; failures of processes and servers; what measures, tried small; and the browsers, but for
// the whole story, a trainee's walk and the way out.
const LONG = [
  'test/access/',
  'test/bench\\.spec',
  'test/browser/(?!the-whole-story|trainee-walk|walk|leaving)',
  'test/faults/(?!races\\.|holds)',
  'test/hardened-pages',
  'test/hardening',
  'test/indicators/sql-agrees',
  'test/cli\\.spec',
  'test/launcher',
  'test/journeys/(a-hostile-sheet|a-login-cannot-lift-its-limits|a-new-vacancy-fits|an-employer-with-many-people|each-login-after-a-start|each-login-writes-its-own)',
  'test/journeys/(known-devices|mail-to-one-recipient-is-limited|no-request-breaks-it|only-true-events-are-told|registrations-are-limited)',
  'test/journeys/(short-secrets-have-a-pepper|sign-in-limits|signing-in-is-guarded|what-falls-due)',
  'test/matching/(engine-and-sql|quality-smoke)',
  'test/observability/(metrics|request-ids|requeue|retention|tracing)',
  'test/operations/',
  'test/permissions',
  'test/request-limits',
];

// These take minutes, and `npm run test:faults` alone runs them, with a seed.
const FAULT_RUNS = process.env.WAYMARK_FAULTS_SEED === undefined ? ['test/fault-runs/'] : [];

const typescript = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx, decorators: true, dynamicImport: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      experimental: { plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true }]] },
    },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testRegex: '\\.spec\\.tsx?$',
  testPathIgnorePatterns: ['/node_modules/', ...FAULT_RUNS, ...(process.env.CI === 'true' ? [] : LONG)],
  testEnvironment: '<rootDir>/test/runtime/one-realm.cjs',
  runtime: '<rootDir>/test/runtime/service-by-node.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.ts$': typescript(false), '\\.tsx$': typescript(true) },
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testSequencer: '<rootDir>/test/runtime/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/main.ts'],
  // through the whole service on a shared machine: no test is a measurement of time
  testTimeout: 30_000,
  // one more than there are cores: much of a journey is waiting for the database, a worker or a browser
  maxWorkers: availableParallelism() + 1,
  workerIdleMemoryLimit: '1GB',
};
