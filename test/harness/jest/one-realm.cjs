const { ModuleMocker } = require('jest-mock');

/**
 * Tests run in Node's main realm instead of a separate context: there is one `Error` and one `Array`, so that
 * packages can be loaded as the service loads them (service-by-node.cjs). Each spec file still has its own
 * copy of the service's modules.
 */
module.exports = class OneRealm {
  constructor() {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.global;
  }

  async setup() {}

  async teardown() {}
};
