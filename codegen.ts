import type { CodegenConfig } from '@graphql-codegen/cli';

const typed = {
  useTypeImports: true,
  strictScalars: true,
  enumsAsTypes: true,
  scalars: { DateTime: { input: 'string', output: 'string' }, LocalDate: { input: 'string', output: 'string' } },
};
const lane = (audience: string) => ({
  [`src/api/${audience}/schema.ts`]: { schema: `schema/${audience}/*.graphql`, plugins: ['typescript', 'typescript-resolvers'], config: typed },
  [`src/web/${audience}/gql.ts`]: {
    schema: `schema/${audience}/*.graphql`,
    documents: `src/web/${audience}/**/*.graphql`,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: typed,
  },
});
const config: CodegenConfig = { ignoreNoDocuments: true, generates: { ...lane('employer'), ...lane('staff'), ...lane('trainee') } };
export default config;
