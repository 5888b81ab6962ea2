const { availableParallelism } = require('node:os');

// Whole sweeps over every place, table or page, in which nothing changes from one change of the code to the next: they run under `CI=true`.
const SWEEPS = ['test/faults/nothing-leaks', 'test/access/', 'test/hardened-pages', 'test/request-limits'];

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
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.CI === 'true' ? [] : SWEEPS)],
  testEnvironment: '<rootDir>/test/runtime/one-realm.cjs',
  runtime: '<rootDir>/test/runtime/service-by-node.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.ts$': typescript(false), '\\.tsx$': typescript(true) },
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/main.ts'],
  // through the whole service on a shared machine: no test is a measurement of time
  testTimeout: 30_000,
  // one more than there are cores: much of a journey is waiting for the database, a worker or a browser
  maxWorkers: availableParallelism() + 1,
  workerIdleMemoryLimit: '1GB',
};
