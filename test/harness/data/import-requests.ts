import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data, Person } from '../harness';

/** Partners' import files as staff upload them, with the fields a test reads. */
export type ImportKind = 'employers' | 'vacancies' | 'trainees';
export const exampleFile = (kind: ImportKind): string => readFileSync(join(__dirname, '..', '..', '..', 'docs', 'examples', `${kind}.csv`), 'utf8');

const DRY_RUN =
  'rows ignoredColumns counts { kind count } entries { line kind name } problemCount problems { line column value problem limit message remedy } fileWithErrors';
const REFUSED = '... on Refusal { code message } ... on InvalidInput { problems { path message } }';
let keys = 0;

const inputOf = (kind: ImportKind, file: string | Buffer): object => {
  const content = Buffer.from(file).toString('base64');
  return kind === 'trainees' ? { content } : { kind: kind.toUpperCase(), content };
};
const half = (kind: ImportKind): [field: string, type: string] =>
  kind === 'trainees' ? ['traineeImport', 'TraineeImportInput'] : ['employerImport', 'EmployerImportInput'];

export function dryRunImport(person: Person, kind: ImportKind, file: string | Buffer): Promise<Data> {
  const [field, type] = half(kind);
  return person.ask(`mutation ($input: ${type}!) { ${field}DryRun(input: $input) { __typename ... on ImportDryRunPayload { ${DRY_RUN} } ${REFUSED} } }`, {
    input: inputOf(kind, file),
  });
}

export function commitImport(person: Person, kind: ImportKind, file: string | Buffer, key = `import-${++keys}`): Promise<Data> {
  const [field, type] = half(kind);
  return person.ask(
    `mutation ($input: ${type}!, $key: ID!) { ${field}Commit(input: $input, idempotencyKey: $key) { __typename ... on ImportCommitPayload { counts { kind count } undoneAt } ${REFUSED} } }`,
    { input: inputOf(kind, file), key },
  );
}
