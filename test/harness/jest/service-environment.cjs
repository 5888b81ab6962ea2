const { createRequire, isBuiltin } = require('node:module');
const { existsSync, rmSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { inspect } = require('node:util');
const { TestEnvironment } = require('jest-environment-node');

const ROOT = join(__dirname, '..', '..', '..');
const SOURCES = join(ROOT, 'src') + sep;
const isPackage = (name) => !/^[./]/.test(name) && !isBuiltin(name) && name !== '@jest/globals';
const builtOf = (file) => join(ROOT, 'dist', relative(SOURCES, file)).replace(/\.tsx?$/, '.js');

/**
 * Tests and service share one copy of these, because tests compare the classes of errors and dates, and
 * Reflect holds the metadata of decorators.
 */
const SHARED_GLOBALS = ['AggregateError', 'Date', 'Error', 'RangeError', 'ReferenceError', 'Reflect', 'SyntaxError', 'TypeError'];

/**
 * The `require` of test files (typescript.cjs). Node itself loads the packages, including ES modules, and the
 * built service: once for all spec files of a worker, and as in production. Jest would compile some thousand
 * modules again for each file, so it loads only the tests. `jest.mock` therefore has no effect on packages and
 * on modules of the service.
 */
function requireByNode(requireByJest, filename) {
  const nodeRequire = createRequire(filename);
  const load = (name) => {
    if (isPackage(name)) return nodeRequire(name);
    const file = isBuiltin(name) ? name : requireByJest.resolve(name);
    return file.startsWith(SOURCES) ? nodeRequire(builtOf(file)) : requireByJest(name);
  };
  return Object.assign(load, requireByJest);
}

const LOG = join(ROOT, 'dist', 'platform', 'observability', 'log.js');
/** How many logged errors a failed test shows. */
const SHOWN_ERRORS = 5;
let loggedErrors = [];

/** Collects the errors that the service logs, because its pages and answers hide their causes. */
function collectErrors() {
  if (!existsSync(LOG)) return;
  const { log } = require(LOG);
  log.error = (fields, message) => {
    if (loggedErrors.length < SHOWN_ERRORS) loggedErrors.push(`${message}: ${inspect(fields, { depth: 4 })}`);
  };
}

/** What the spec files of this worker share (harness.ts). */
const testWorker = {
  postgres: process.env.WAYMARK_TEST_POSTGRES,
  kept: undefined,
  async endKept() {
    const { kept } = testWorker;
    testWorker.kept = undefined;
    if (kept) await testWorker.end(kept);
  },
  async end({ app, owner, cleaner, folder }) {
    await app.close();
    await Promise.all([owner.end(), cleaner.end()]);
    rmSync(folder, { recursive: true, force: true });
  },
};
// A worker without more spec files stops to listen for them. The kept service would keep its process alive.
if (process.send) process.on('removeListener', (event) => event === 'message' && process.exit());
process.on('exit', () => testWorker.kept && rmSync(testWorker.kept.folder, { recursive: true, force: true }));

module.exports = class ServiceEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireByNode = requireByNode;
    this.global.testWorker = testWorker;
    for (const name of SHARED_GLOBALS) this.global[name] = globalThis[name];
    collectErrors();
  }

  /** For tests in Jest's own process (global-teardown.mjs). */
  static endKeptService = () => testWorker.endKept();

  /** A failed test shows what the service logged during it. */
  handleTestEvent(event) {
    if (event.name === 'test_start') loggedErrors = [];
    if (event.name !== 'test_done' || event.test.errors.length === 0 || loggedErrors.length === 0) return;
    event.test.errors.push(new Error(`The service logged during this test:\n${loggedErrors.join('\n')}`));
  }
};
