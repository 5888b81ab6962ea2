const { createRequire, isBuiltin } = require('node:module');
const { join, relative, sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

const ROOT = join(__dirname, '..', '..', '..');
const SOURCES = join(ROOT, 'src') + sep;
const isPackage = (name) => !/^[./]/.test(name) && !isBuiltin(name) && name !== '@jest/globals';

/**
 * Node itself loads the packages, including ES modules, and the built service: once for all spec files of a
 * worker, and as in production. Jest would compile some thousand modules again for each file. Jest only loads
 * the tests.
 */
module.exports = class ServiceByNode extends JestRuntime {
  #requires = new Map();

  constructor(...args) {
    super(...args);
    // In this realm, where Jest would require a context.
    this.executor.compile = (source, filename) => compileFunction(source, this.executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (isPackage(name)) return this.#requireOf(from)(name);
    const file = isBuiltin(name) ? name : this._resolution.resolveCjs(from, name);
    return file.startsWith(SOURCES) ? require(builtOf(file)) : super.requireModuleOrMock(from, name);
  }

  #requireOf(file) {
    if (!this.#requires.has(file)) this.#requires.set(file, createRequire(file));
    return this.#requires.get(file);
  }
};

const builtOf = (file) => join(ROOT, 'dist', relative(SOURCES, file)).replace(/\.tsx?$/, '.js');
