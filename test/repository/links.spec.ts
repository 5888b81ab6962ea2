import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

/** Documents and comments lead somewhere: every relative link, anchor, cited path and cited section exists. */
const ROOT = resolve(__dirname, '..', '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const folders = new Set(tracked.flatMap((file) => parents(file)));

function parents(file: string): string[] {
  const parent = posix.dirname(file);
  return parent === '.' ? [] : [parent, ...parents(parent)];
}

/** Fenced code is no prose. */
const prose = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/<!--[\s\S]*?-->/g, '');

/** The anchor GitHub gives to a heading. */
const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headings = (file: string): string[] => [...prose(text(file)).matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1] as string);

function anchors(file: string): Set<string> {
  const counts = new Map<string, number>();
  return new Set(
    headings(file).map((heading) => {
      const name = slug(heading);
      const before = counts.get(name) ?? 0;
      counts.set(name, before + 1);
      return before === 0 ? name : `${name}-${before}`;
    }),
  );
}

const exists = (path: string): boolean => folders.has(path.replace(/\/$/, '')) || existsSync(join(ROOT, path));

/** What a document links to that is not there. */
function brokenLinks(file: string, markdown = text(file)): string[] {
  const body = prose(markdown).replace(/`[^`\n]*`/g, '');
  const links = [...body.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|(?:src|href)="([^"]+)"/g)].map((match) => (match[1] ?? match[2]) as string);
  return links.filter((link) => {
    if (/^[a-z]+:/i.test(link)) return false;
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
    if (target.startsWith('..') || !exists(target)) return true;
    return anchor !== undefined && (statSync(join(ROOT, target)).isDirectory() || !anchors(target).has(anchor));
  });
}

const COMMENTS: readonly (readonly [files: RegExp, comments: RegExp])[] = [
  [/\.(tsx?|mjs|cjs|js|css)$/, /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm],
  [/\.sql$/, /-- .*$/gm],
  [/\.graphql$/, /"""[\s\S]*?"""|# .*$/gm],
];

/** The joined comments of a source, without the comment markers. */
function commentsOf(file: string): string {
  const comments = COMMENTS.find(([files]) => files.test(file))?.[1];
  return comments ? [...text(file).matchAll(comments)].map(([comment]) => comment.replace(/\n\s*(\*|--|#)? ?/g, ' ')).join('\n') : '';
}

const PATH =
  /(?<![\w./@-])(?:(?:docs|src|test|migrations|scripts|bench|data|schema)\/[\w./*<>-]*[\w>]|(?:README|ARCHITECTURE|CONTRIBUTING|STYLE|SECURITY|GLOSSARY|CHANGELOG)\.md)/g;

/** Recordings are added by the service that uses Waymark; there are none here. */
const ADDED_LATER = /\/audio\//;

/** The paths that a text cites and that are not there. A pattern needs one match; a number of a migration, or a file without its ending, is enough. */
function brokenPaths(prosaic: string): string[] {
  return [...prosaic.matchAll(PATH)].flatMap(([path]) => (exists(path) || matches(path) || ADDED_LATER.test(path) ? [] : [path]));
}

function matches(path: string): boolean {
  const pattern = path.replaceAll('.', String.raw`\.`).replace(/<[^>]*>|\*+/g, '[^/]+');
  const whole = new RegExp(`^${pattern}${/^migrations\/\d{4}$/.test(path) ? '_' : String.raw`(\.|/|$)`}`);
  return tracked.some((file) => whole.test(file));
}

/** The sections that a text cites as `docs/domain.md 5.9`, `docs/domain.md 0.1 and 3.4`, and that no heading has. */
function brokenSections(prosaic: string): string[] {
  const cited = prosaic.matchAll(/(docs\/[\w-]+\.md) (\d+(?:\.\w+)*(?:(?:, | and | to )\d+(?:\.\w+)*)*)/g);
  return [...cited].flatMap(([, file = '', sections = '']) => {
    if (!exists(file)) return [];
    const numbers = new Set(headings(file).map((heading) => /^(\d+(?:\.\w+)*)\.? /.exec(heading)?.[1]));
    return sections.split(/, | and | to /).flatMap((section) => (numbers.has(section) ? [] : [`${file} ${section}`]));
  });
}

const documents = tracked.filter((file) => file.endsWith('.md'));
const sources = tracked.filter((file) => /^(src|test|migrations|scripts|bench)\//.test(file) && COMMENTS.some(([files]) => files.test(file)));

test.each(documents)('every link and every path in %s leads somewhere', (file) => {
  const inCode = [...prose(text(file)).matchAll(/`([^`\n]+)`/g)].map((match) => match[1]).join('\n');
  expect({ links: brokenLinks(file), paths: brokenPaths(inCode), sections: brokenSections(prose(text(file))) }).toEqual({ links: [], paths: [], sections: [] });
});

test('every path and every section that a comment cites exists', () => {
  const broken = sources.flatMap((file) => {
    const comments = commentsOf(file);
    return [...brokenPaths(comments), ...brokenSections(comments)].map((path) => `${file}: ${path}`);
  });
  expect(broken).toEqual([]);
  expect(sources.length).toBeGreaterThan(1000);
});

test('a broken link, anchor, path or section is found', () => {
  const markdown = '[a](docs/no.md) [b](docs/domain.md#nowhere) [c](README.md) [d](docs/domain.md#0-decisions-of-the-project) [e](../x) [f](https://x.org/y)';
  expect(brokenLinks('README.md', markdown)).toEqual(['docs/no.md', 'docs/domain.md#nowhere', '../x']);
  expect(brokenPaths('src/no/file.ts, docs/domain.md, migrations/0001, src/cli/program, src/web/<audience>/*.css, src/*.none, https://x.org/src/no')).toEqual([
    'src/no/file.ts',
    'src/*.none',
  ]);
  expect(brokenSections('docs/domain.md 5.9, docs/domain.md 0.1 and 9.9; docs/matching.md 2')).toEqual(['docs/domain.md 9.9']);
});
