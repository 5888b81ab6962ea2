import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of an audience's SDL: `shared.graphql` declares the root types, and each feature's file extends them. */
const schemaFolder = (audience: string): string => join(__dirname, '..', '..', '..', 'schema', audience);

/** The whole SDL of an audience. */
export const readSchema = (audience: string): string =>
  readdirSync(schemaFolder(audience))
    .sort((a, b) => Number(b === 'shared.graphql') - Number(a === 'shared.graphql'))
    .map((file) => readFileSync(join(schemaFolder(audience), file), 'utf8'))
    .join('\n');
