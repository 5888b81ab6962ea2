import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const API = resolve(__dirname, '..', '..', 'src', 'api');

/** The files of the API by their path in it, without the generated types. */
export const apiSources: ReadonlyMap<string, string> = new Map(
  readdirSync(API, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('schema.ts') && file !== 'shared/schema-decorators.ts')
    .map((file) => [file, readFileSync(join(API, file), 'utf8')]),
);

/** Whether it is a resolver of several audiences. */
export const isShared = (file: string): boolean => /^shared\/.*\.resolver\.ts$/.test(file);

/** Whether it uses Nest's own decorators, which do not compare types with the schema. */
export const usesNestDecorators = (text: string): boolean => /import \{[^}]*\b(?:Query|Mutation|ResolveField)\b[^}]*\} from '@nestjs\/graphql'/.test(text);

/** The files of an audience: its own, and the resolvers of several audiences that it lists. */
export function filesOf(audience: Audience): Map<string, string> {
  const own = [...apiSources].filter(([file]) => file.startsWith(`${audience}/`));
  const listed = own.flatMap(([file, text]) =>
    [...text.matchAll(/from '([./]+shared\/[\w/-]+\.resolver)'/g)].map(([, path]) => `${join(dirname(file), path as string)}.ts`),
  );
  return new Map([...own, ...[...apiSources].filter(([file]) => listed.includes(file))]);
}
