// Nest 12 is ESM only, and Jest cannot require() an ES module before Node 24.9.
// So, in tests only: our TypeScript and every ES module in node_modules become CommonJS; CommonJS packages pass untouched.
const { createTransformer } = require('@swc/jest');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, extname, join } = require('node:path');

const target = { target: 'es2022', keepClassNames: true };
const toCommonJs = { swcrc: false, module: { type: 'commonjs' } };

const typescript = (tsx) =>
  createTransformer({
    ...toCommonJs,
    sourceMaps: 'inline',
    jsc: {
      ...target,
      parser: { syntax: 'typescript', tsx, decorators: true, dynamicImport: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      experimental: { plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true }]] },
    },
  });

const transformers = {
  '.ts': typescript(false),
  '.tsx': typescript(true),
  module: createTransformer({ ...toCommonJs, sourceMaps: false, jsc: { ...target, parser: { syntax: 'ecmascript', dynamicImport: true } } }),
};

const packageTypes = new Map();

function packageType(folder) {
  if (!packageTypes.has(folder)) packageTypes.set(folder, readPackageType(folder));
  return packageTypes.get(folder);
}

function readPackageType(folder) {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).type ?? 'commonjs';
  const parent = dirname(folder);
  return parent === folder ? 'commonjs' : packageType(parent);
}

/** Undefined for what stays as it is. */
function transformerFor(file) {
  const extension = extname(file);
  const isModule = extension === '.mjs' || (extension === '.js' && packageType(dirname(file)) === 'module');
  return isModule ? transformers.module : transformers[extension];
}

module.exports = {
  canInstrument: false,
  getCacheKey(source, file, options) {
    const transformer = transformerFor(file);
    return `${(transformer ?? transformers.module).getCacheKey(source, file, options)}${transformer ? 'transformed' : 'untouched'}`;
  },
  process: (source, file, options) => transformerFor(file)?.process(source, file, options) ?? { code: source },
};
