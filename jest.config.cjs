const { availableParallelism } = require('node:os');

// A change waits five minutes for its tests, not half an hour. These run under `CI=true`: sweeps over every place, table, login, event, operation, page or day;
// floods and limits; whole sheets of partners; twenty people from their words to their suggestions, half a minute; the launcher and the commands, which start processes; failures of processes and servers; what measures, tried small; and the browsers, but for
// the whole story, a trainee's walk and the way out.
const LONG = [
  'test/access/(rows|hardened-pages|hardening|permissions|plain-text-mail|request-limits|url-spellings)',
  'test/repository/(bench|cli|developer-commands|launcher)\\.spec',
  'test/browser/(?!.*/(whole-story|trainee-walk|page-walk|quick-exit))',
  'test/faults/(?!races\\.|holds)',
  'test/indicators/sql-agrees',
  'test/journeys/check-ins/employer-check-in-secrecy',
  'test/journeys/indicators/report-subtraction',
  'test/journeys/imports/(hostile-import|import-by-command|import-by-meaning|match-texts|partner-columns|private-cells|proposed-columns|shared-data-by-meaning|unclear-hours|unseen-sheets)',
  'test/journeys/access/(database-login-limits|database-logins-after-start|database-login-reads|database-login-writes|malformed-requests)',
  'test/journeys/matching/new-match-notifications',
  'test/journeys/placements/large-employer',
  'test/journeys/skills/(local-labels|lexicon-institutions|lexicon-pages)',
  'test/journeys/vetting/hostile-photos',
  'test/journeys/accounts/(hand-over-caseload|known-devices|credential-pepper|choose-pin|second-person-for-protected-roles|sign-in-limits|sign-in\\.)',
  'test/journeys/notifications/(recipient-mail-limit|forged-events|due-after-start|due-transitions)',
  'test/journeys/employers/registration-limits',
  'test/matching/(engine-and-sql|quality-smoke)',
  'test/observability/(metrics|request-ids|requeue|retention|tracing)',
  'test/operations/',
  'test/people/',
  'src/features/indicators/domain/suppress',
];

// These take minutes, and `npm run test:faults` alone runs them, with a seed.
const FAULT_RUNS = process.env.WAYMARK_FAULTS_SEED === undefined ? ['test/fault-runs/'] : [];

const typescript = (tsx) => [
  '<rootDir>/test/harness/jest/typescript.cjs',
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
  testEnvironment: '<rootDir>/test/harness/jest/service-environment.cjs',
  // the service outlives the globals of one spec file
  testEnvironmentOptions: { globalsCleanup: 'off' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.ts$': typescript(false), '\\.tsx$': typescript(true) },
  globalSetup: '<rootDir>/test/harness/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/jest/global-teardown.mjs',
  testSequencer: '<rootDir>/test/harness/jest/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/harness/jest/closing-line.cjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/main.ts'],
  // through the whole service on a shared machine: no test is a measurement of time
  testTimeout: 60_000,
  // more than there are cores: much of a journey is waiting for the database, a worker, a browser or the delay
  // after a wrong password; the suites of `CI=true` wait less, because many of them run a browser
  maxWorkers: availableParallelism() + (process.env.CI === 'true' ? 1 : 2),
  workerIdleMemoryLimit: '2GB',
};
