const { ModuleMocker } = require('jest-mock');

/**
 * Tests run in Node's own realm and not in a context beside it: there is one `Error` and one `Array`, so that packages can be loaded as the service loads
 * them (service-by-node.cjs). Each spec file still has our own modules to itself.
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
