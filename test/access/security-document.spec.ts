import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Checks that each defence listed in docs/security.md is in an existing file and has an existing test, or is
 * declared missing.
 */
const FOLDER = join(__dirname, '..', '..', 'docs');
const page = readFileSync(join(FOLDER, 'security.md'), 'utf8');
const rows = (heading: string): string[][] => {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '').trim()));
};
const links = (text: string): string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? '').filter((to) => !to.startsWith('https://'));

test('every file that docs/security.md links to exists and has the name in the link text', () => {
  const all = [...page.matchAll(/\[([^\]]+)\]\((?!https:)([^)]+)\)/g)];
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([, name, to]) => !existsSync(join(FOLDER, to ?? '')) || !to?.endsWith(name ?? '')).map(([link]) => link)).toEqual([]);
});

test('every threat in docs/security.md has a defence with its file and test, or is declared not built', () => {
  const threats = rows('Threats');
  expect(threats.length).toBeGreaterThanOrEqual(16);
  for (const [threat, defence = '', where = '', evidence = ''] of threats) {
    expect([threat, links(where).length > 0]).toEqual([threat, true]);
    expect([threat, links(evidence).every((to) => to.endsWith('.spec.ts'))]).toEqual([threat, true]);
    expect([threat, links(evidence).length > 0 || /\*\*not built\*\*/i.test(defence + evidence)]).toEqual([threat, true]);
  }
});

test('every ASVS item is named once, with its level, and refers to a file or is declared missing', () => {
  const items = rows('OWASP ASVS 5.0');
  expect(items.length).toBeGreaterThan(50);
  expect(new Set(items.map(([id]) => id)).size).toBe(items.length);
  for (const [id = '', level, how = '', where = ''] of items) {
    expect([id, /^\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(id), ['1', '2', '3'].includes(level ?? '')]).toEqual([id, true, true]);
    expect([id, links(where).length > 0 || how.includes('not built')]).toEqual([id, true]);
  }
});
