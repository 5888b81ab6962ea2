import { readdirSync, readFileSync } from 'node:fs';

/** The whole SDL of the staff API; the file with the root types first. */
export const staffSchema = () =>
  readdirSync('schema/staff')
    .sort((a, b) => Number(b === 'shared.graphql') - Number(a === 'shared.graphql'))
    .map((file) => readFileSync(`schema/staff/${file}`, 'utf8'))
    .join('\n');
