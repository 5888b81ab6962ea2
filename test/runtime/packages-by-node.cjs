const { createRequire, isBuiltin } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

const isPackage = (name) => !/^[./]/.test(name) && !isBuiltin(name) && name !== '@jest/globals';

/**
 * Node itself loads packages, ES modules among them, once for all spec files of a worker; Jest would compile some thousand of their modules again for each.
 * Our own modules are loaded by Jest, anew for each spec file.
 */
module.exports = class PackagesByNode extends JestRuntime {
  #requires = new Map();

  constructor(...args) {
    super(...args);
    // in this realm, where Jest would ask for a context
    this.executor.compile = (source, filename) => compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    return isPackage(name) ? this.#requireOf(from)(name) : super.requireModuleOrMock(from, name);
  }

  #requireOf(file) {
    if (!this.#requires.has(file)) this.#requires.set(file, createRequire(file));
    return this.#requires.get(file);
  }
};
