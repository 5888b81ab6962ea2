import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';

/** The files that editors, containers and the forge read: they parse, and name what is there. */
const ROOT = resolve(__dirname, '..', '..');
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

/** JSON with comments. */
function jsonc(file: string): Record<string, unknown> {
  const { config, error }: { config?: Record<string, unknown>; error?: ts.Diagnostic } = ts.parseConfigFileTextToJson(file, text(file));
  if (error || !config) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(error?.messageText ?? 'empty', '\n')}`);
  return config;
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly steps: readonly Readonly<Record<string, unknown>>[] }>>;
}

test.each(tracked.filter((file) => /\.ya?ml$/.test(file)))('%s is YAML', (file) =>
  expect(Object.keys(parse(text(file), { strict: true, uniqueKeys: true }) as object)).not.toEqual([]),
);

test.each(tracked.filter((file) => /^\.(vscode|devcontainer)\/.*\.json$/.test(file)))('%s is JSON with comments', (file) =>
  expect(Object.keys(jsonc(file))).not.toEqual([]),
);

test('the workflow runs the one check of a change, with no right to write', () => {
  const workflow = parse(text('.github/workflows/ci.yml')) as Workflow;
  expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
  expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const keys = { job: ['runs-on', 'timeout-minutes', 'steps'], step: ['name', 'uses', 'with', 'run', 'env', 'if'] };
  const steps = Object.values(workflow.jobs).flatMap((job) => {
    expect(Object.keys(job).filter((key) => !keys.job.includes(key))).toEqual([]);
    return job.steps;
  });
  for (const step of steps) {
    expect(Object.keys(step).filter((key) => !keys.step.includes(key))).toEqual([]);
    expect([step['uses'], step['run']].filter((what) => what !== undefined)).toHaveLength(1);
  }
  const commands = steps.flatMap(({ run }) => (typeof run === 'string' ? [run] : []));
  expect(commands).toEqual(['.ci/run']);
  for (const command of commands) accessSync(join(ROOT, command), constants.X_OK);
});

test('the container for development builds from a file that is there, and runs scripts that exist', () => {
  const container = jsonc('.devcontainer/devcontainer.json') as { build: { dockerfile: string }; postCreateCommand: string };
  const known = ['name', 'build', 'remoteUser', 'postCreateCommand', 'forwardPorts', 'portsAttributes', 'customizations'];
  expect(Object.keys(container).filter((key) => !known.includes(key))).toEqual([]);
  expect(text(join('.devcontainer', container.build.dockerfile))).toMatch(/^FROM node:\d+/m);
  expect(scripts).toHaveProperty([container.postCreateCommand.replace('npm run ', '')]);
});

test('editors format as the check does', () => {
  const extensions = jsonc('.vscode/extensions.json');
  const settings = jsonc('.vscode/settings.json');
  expect(extensions).toEqual({ recommendations: expect.arrayContaining([settings['editor.defaultFormatter']]) });
  expect(existsSync(join(ROOT, settings['typescript.tsdk'] as string))).toBe(true);
  const lines = text('.editorconfig')
    .split('\n')
    .filter((line) => line !== '');
  const known = ['root', 'charset', 'end_of_line', 'indent_style', 'indent_size', 'insert_final_newline', 'trim_trailing_whitespace'];
  for (const line of lines) expect([line, /^\[.+\]$/.test(line) || known.includes(line.split(' = ')[0] ?? '')]).toEqual([line, true]);
});

test('every npm script that a document names exists', () => {
  const documents = tracked.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
  const named = documents.flatMap((file) => [...text(file).matchAll(/npm run (?:--\S+ )*(\w[\w:-]*)/g)].map((match) => [file, match[1] as string]));
  expect(named.filter(([, script]) => !((script as string) in scripts))).toEqual([]);
});

describe('the changelog', () => {
  const changelog = text('CHANGELOG.md');
  const lines = changelog.split('\n').filter((line) => line.startsWith('- '));

  test('has dated sections, newest first, each with its kinds of change', () => {
    const sections = [...changelog.matchAll(/^## (.+)$/gm)].map((match) => match[1] as string);
    expect(sections[0]).toBe('[Unreleased]');
    expect(sections.slice(1).every((section) => /^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/.test(section))).toBe(true);
    const kinds = [...changelog.matchAll(/^### (.+)$/gm)].map((match) => match[1] as string);
    expect(kinds.filter((kind) => !['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'].includes(kind))).toEqual([]);
  });

  test('says each thing once, in one line', () => {
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
    expect(lines.filter((line) => line.length > 220)).toEqual([]);
    expect(changelog.split('\n').filter((line) => /^ +\S/.test(line))).toEqual([]);
  });
});

describe('the glossary', () => {
  const entries = [...text('GLOSSARY.md').matchAll(/^\*\*(.+?)\*\*: (.+)$/gm)].map((match) => ({ term: match[1] as string, meaning: match[2] as string }));

  test('has at most 45 terms, in alphabetical order, each once', () => {
    const terms = entries.map(({ term }) => term.toLowerCase());
    expect(terms.length).toBeGreaterThan(30);
    expect(terms.length).toBeLessThanOrEqual(45);
    expect(terms).toEqual([...new Set(terms)].sort((one, other) => one.localeCompare(other, 'en')));
  });
});

test('tests, scripts and benchmarks read what a library does not document in one file only (decision 0026)', () => {
  const sources = tracked.filter((file) => /^((test|bench|scripts)\/.*|[^/]+)\.(ts|tsx|mjs|cjs)$/.test(file) && !file.endsWith('project-files.spec.ts'));
  const using = (pattern: RegExp): string[] => sources.filter((file) => pattern.test(text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
  expect(using(/\w\??\._[a-z]|\{ _[a-z]\w* \}|\.router\b|\{ router \}/)).toEqual([]);
  // permissions.spec.ts reads the name of a resolver by the key that @nestjs/graphql exports
  expect(using(/Reflect\.\w+Metadata\(/).sort()).toEqual(['test/access/permissions.spec.ts', 'test/harness/routes.ts']);
});
