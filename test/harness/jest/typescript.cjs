const { createTransformer } = require('@swc/jest');

const BEGINNING = '"use strict"; require = requireByNode(require, __filename); ';

/**
 * Compiles test files with @swc/jest. In a compiled file, `require` loads packages and the service by Node
 * (service-environment.cjs).
 */
module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      process(source, file, transformOptions) {
        const { code, ...rest } = swc.process(source, file, transformOptions);
        return { ...rest, code: BEGINNING + code };
      },
      getCacheKey: (...args) => `${swc.getCacheKey(...args)} ${BEGINNING}`,
    };
  },
};
