import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { nearest } from '../../src/shared/nearest';

/** The launcher's commands for developers, run as npm runs them. */
const ROOT = resolve(__dirname, '..', '..');

function launch(...words: string[]): { readonly code: number | null; readonly error: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/waymark.mjs', ...words], { cwd: ROOT, encoding: 'utf8' });
  return { code: status, error: stderr };
}

/** Runs an expression with one of the launcher's modules. */
function inScript<Value>(module: string, expression: string): Value {
  const program = `const m = await import('./scripts/${module}.mjs'); process.stdout.write(JSON.stringify(await (${expression}) ?? null));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Value;
}

describe('wrong usage', () => {
  test.each([
    [['tets'], /unknown command tets; nearest known: test\n/],
    [['test:ones'], /unknown command test:ones; nearest known: test:one\n/],
    [['frobnicate'], /unknown command frobnicate\n/],
    [['toString'], /unknown command toString\n/],
    [['check', '--fx'], /unknown option --fx; nearest known: --fix\. Usage: npm run check -- \[--fix\]/],
    [['generate', '--chekc'], /unknown option --chekc; nearest known: --check\./],
    [['generate', '--recursive'], /unknown option --recursive\. Usage/],
    [['start', '--port=80'], /unknown option --port\. Usage: npm start/],
    [['dev', 'fast'], /unknown argument fast\. Usage: npm run dev/],
    [['build', '--watch'], /unknown option --watch\. Usage: npm run build/],
    [['test:one'], /Usage: npm run test:one -- NAME/],
    [['test:one', 'schmea'], /No spec has "schmea" in its path; nearest known: schema\. Usage/],
    [['test:one', 'no-such-spec-anywhere'], /No spec has "no-such-spec-anywhere" in its path\. Usage/],
    [['test:one', 'domain'], /"domain" is in the paths of \d+ specs\. Name more of one of these paths:\n {2}src\/.*\n[\s\S]*and \d+ more/],
    [['test:one', 'fault-runs'], /test\/fault-runs\/.*npm run test:faults/],
  ])('%j exits with 2 and says how it is used', (words, error) => {
    expect(launch(...words)).toEqual({ code: 2, error: expect.stringMatching(error) });
  });
});

describe('the built programs', () => {
  test.each([
    ['main.js', '--with-workr', 'Waymark did not start: unknown option --with-workr; nearest known: --with-worker'],
    ['worker.js', '--with-worker', 'Waymark did not start: unknown option --with-worker'],
    ['prepare.js', '--role-only', 'unknown option --role-only; nearest known: --roles-only'],
  ])(
    '%s refuses %s before it does anything',
    (program, option, error) => {
      const { status, stderr } = spawnSync(process.execPath, [join('dist', program), option], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '' },
      });
      expect({ status, error: stderr.split('\n')[0] }).toEqual({ status: 1, error });
    },
    30_000,
  );
});

describe('test:one', () => {
  const specNamed = (name: string): string => inScript('test-one', `m.specNamed(${JSON.stringify(name)})`);

  test.each([
    ['schema', 'test/repository/schema.spec.ts'],
    ['platform/settings', 'src/platform/settings.spec.ts'],
    ['./test/repository/schema.spec.ts', 'test/repository/schema.spec.ts'],
  ])('%s names %s', (name, spec) => expect(specNamed(name)).toBe(spec));

  test('PostgreSQL starts only for a spec that uses it', () => {
    const uses = (spec: string): boolean => inScript('test-one', `m.usesDatabase(${JSON.stringify(spec)})`);
    expect([uses('test/repository/schema.spec.ts'), uses('src/platform/settings.spec.ts')]).toEqual([false, false]);
    expect([uses('test/repository/database-drift.spec.ts'), uses('test/repository/cli.spec.ts')]).toEqual([true, true]);
  });

  test('runs one spec and ends with its counts', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/waymark.mjs', 'test:one', 'graphql/nesting'], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+ passed, 0 failed\n$/m) });
  }, 60_000);
});

describe('generated files', () => {
  test('are what the generators yield, and the check writes no file', () => {
    const files = ['src/api/staff/schema.ts', 'src/web/staff/gql.ts', 'src/locales/km.po', 'src/locales/km.ts'];
    const times = (): number[] => files.map((file) => statSync(join(ROOT, file)).mtimeMs);
    const before = times();
    expect(launch('generate', '--check')).toEqual({ code: 0, error: expect.stringMatching(/generated files are up to date\n$/) });
    expect(times()).toEqual(before);
  }, 120_000);

  const problemsOf = (...translations: readonly (readonly [text: string, khmer: string])[]): string[] => {
    const catalogue = ['msgid ""\nmsgstr ""', ...translations.map(([text, khmer]) => `msgid "${text}"\nmsgstr "${khmer}"`)].join('\n\n');
    return inScript('translations', `m.translationProblems('km.po', ${JSON.stringify(catalogue)})`);
  };

  test.each([
    ['Compare {name}', 'ប្រៀបធៀប', 'does not show {name}'],
    ['Compare {name}', 'ប្រៀបធៀប {nmae}', 'has {nmae}, which the text does not have'],
    ['Compare {name}', 'ប្រៀបធៀប {name', 'is not a message'],
    ['{n, plural, one {# day} other {# days}}', '{n, plural, one {# ថ្ងៃ}}', 'has no form "other" of {n, plural}'],
    ['{n, plural, one {# day} other {# days}}', '{n, plural, other {ថ្ងៃ}}', 'does not show {n}'],
    ['{n, plural, one {{name} was seen} other {# were seen}}', '{n, plural, other {បានឃើញ #}}', 'does not show {name}'],
  ])('do not come from "%s" translated as "%s"', (text, khmer, problem) => {
    expect(problemsOf([text, khmer])).toContainEqual(expect.stringContaining(`km.po: the translation of "${text}" ${problem}`));
  });

  test('come from translations that show the same variables in another form', () => {
    const same = '{n, plural, one {# day} other {# days}}';
    expect(
      problemsOf(['Compare {name}', '{name}៖ ប្រៀបធៀប'], [same, '{n} ថ្ងៃ'], [`${same} `, '{n, plural, other {# ថ្ងៃ}}'], ['Not translated: {name}', '']),
    ).toEqual([]);
  });

  test('a source compiled on its own equals the one of a whole build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-compile-'));
    try {
      const sources = inScript<string[]>('build', "m.filesUnder('src')").filter((file) => /(service|queries|module|page)\.tsx?$/.test(file));
      const some = sources.filter((_file, at) => at % 40 === 0);
      inScript('compile', `m.compileFiles(${JSON.stringify(some)}, ${JSON.stringify(folder)})`);
      for (const source of some) {
        const built = relative('src', source).replace(/\.tsx?$/, '.js');
        expect([built, readFileSync(join(folder, built), 'utf8')]).toEqual([built, readFileSync(join(ROOT, 'dist', built), 'utf8')]);
      }
      expect(some.length).toBeGreaterThan(5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});

describe('the nearest known word', () => {
  const KNOWN = ['WAYMARK_DATA_DIR', 'WAYMARK_DEMO', 'district', 'test', 'test:one'];

  test.each([
    ['WAYMARK_DATADIR', 'WAYMARK_DATA_DIR'],
    ['waymark_demo', 'WAYMARK_DEMO'],
    ['distrct', 'district'],
    ['tset', 'test'],
    ['testone', 'test:one'],
    ['colour', undefined],
    ['', undefined],
  ])('%j: %j', (word, near) => {
    expect(nearest(word, KNOWN)).toBe(near);
    expect(inScript('nearest', `m.nearest(${JSON.stringify(word)}, ${JSON.stringify(KNOWN)})`)).toBe(near ?? null);
  });
});
