const { formatter } = require('@lingui/format-po');
module.exports = {
  sourceLocale: 'en',
  locales: ['en', 'km'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src/web', 'src/features/notifications', 'src/locales'] }],
  extractorParserOptions: { tsExperimentalDecorators: true },
  compileNamespace: 'ts',
  orderBy: 'messageId',
  format: formatter({ lineNumbers: false }),
};
