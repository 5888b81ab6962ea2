import { QueryFailedError } from 'typeorm';
import { logTo, withoutValues } from './log';

/** What a line of the log says of an error. */
function logged(fields: object): string {
  let line = '';
  logTo({ write: (text: string) => void (line += text) }, 'warn').error(fields, 'something went wrong');
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
])('what was given does not stand in the log: %s', (message) => {
  const line = logged({ error: new Error(message) });
  expect(line).not.toMatch(/Qvorlane|Xibroth|ស្រី|សុភា|096771234/);
  expect(line).toContain('something went wrong');
});

test('of an error of the database the log keeps the codes and where it happened, and no statement, parameter or detail', () => {
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

test('nothing is found behind an error either: its cause, what else is told, a message whose lines look like a stack', () => {
  const cause = new Error(`no ${KHMER}`);
  const odd = new Error(`line\n    at ${NAME} (/srv/${NAME}.js:1:1)`, { cause });
  const line = logged({ error: odd, message: `Error: "${NAME}"\n    at ${NAME}`, more: [`'${NAME}'`, { secret: NAME, message: `"${NAME}"` }, odd] });
  expect(line).not.toMatch(/Qvorlane|ស្រី/);
});

test('what tells where to look stays readable', () => {
  expect(withoutValues('Connection terminated unexpectedly')).toBe('Connection terminated unexpectedly');
  expect(withoutValues("Cannot read properties of undefined (reading 'code')")).toBe('Cannot read properties of undefined (reading …)');
  expect(withoutValues("can't reach the server")).toBe("can't reach the server");
});
