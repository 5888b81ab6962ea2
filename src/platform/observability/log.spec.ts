import { QueryFailedError } from 'typeorm';
import { logTo, withoutValues } from './log';

/** The log line for an error. */
function logged(fields: object): string {
  let line = '';
  logTo({ write: (text: string) => void (line += text) }, 'warn').error(fields, 'internal error');
  return line;
}
const NAME = 'Qvorlane Xibroth';
const KHMER = 'ស្រីនាង សុភា';

test.each([
  `invalid input syntax for type uuid: "${NAME}"`,
  `invalid input syntax for type uuid: "say "${NAME}" twice"`,
  `Unexpected token 'Q', "${NAME}" is not valid JSON`,
  `ENOENT: no such file or directory, open '/srv/${NAME}.eml'`,
  'all recipients were rejected: 550 5.1.1 <Qvorlane.Xibroth@example.net>: unknown',
  'all recipients were rejected: 550 Qvorlane.Xibroth@example.net is unknown',
  `Key (display_name)=(${NAME}) already exists.`,
  `nobody is called ${KHMER} here`,
  'nobody answers at 096771234',
])('values in an error message do not reach the log: %s', (message) => {
  const line = logged({ error: new Error(message) });
  expect(line).not.toMatch(/Qvorlane|Xibroth|ស្រី|សុភា|096771234/);
  expect(line).toContain('internal error');
});

test('a database error is logged with its codes and stack frames, but without statement, parameters or detail', () => {
  const driver = Object.assign(new Error(`new row for relation "trainee" violates check constraint "odd"`), {
    code: '23514',
    constraint: 'odd',
    table: 'trainee',
    detail: `Failing row contains (${NAME}).`,
    where: `PL/pgSQL function about ${NAME}`,
  });
  const line = logged({ reference: 'a-reference', error: new QueryFailedError(`insert into trainee values ('${NAME}')`, [NAME, KHMER], driver) });
  expect(line).not.toMatch(/Qvorlane|ស្រី|insert into/);
  expect(JSON.parse(line)).toMatchObject({ reference: 'a-reference', error: { type: 'QueryFailedError', code: '23514', constraint: 'odd', table: 'trainee' } });
  expect((JSON.parse(line) as { error: { stack: string[] } }).error.stack[0]).toContain('log.spec.ts');
});

test('values do not reach the log through an error’s cause, its other fields, or message lines that look like a stack', () => {
  const cause = new Error(`no ${KHMER}`);
  const odd = new Error(`line\n    at ${NAME} (/srv/${NAME}.js:1:1)`, { cause });
  const line = logged({ error: odd, message: `Error: "${NAME}"\n    at ${NAME}`, more: [`'${NAME}'`, { secret: NAME, message: `"${NAME}"` }, odd] });
  expect(line).not.toMatch(/Qvorlane|ស្រី/);
});

test('a message without values stays readable', () => {
  expect(withoutValues('Connection terminated unexpectedly')).toBe('Connection terminated unexpectedly');
  expect(withoutValues("Cannot read properties of undefined (reading 'code')")).toBe('Cannot read properties of undefined (reading …)');
  expect(withoutValues("can't reach the server")).toBe("can't reach the server");
});
