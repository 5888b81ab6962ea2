import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedOn, RELEASE, taxonomyRows } from './taxonomy.files';

/** Checks the tables derived from ESCO against the release: every relation in them must be in the release. */
const FOLDER = join(__dirname, '..', '..', '..', 'data');
const read = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const rows = (name: string): (readonly unknown[])[] => [
  ...(taxonomyRows()
    .find(({ table }) => table === name)
    ?.rows() ?? []),
];

const transfers = rows('skill_transfer').map(([have, want, credit, reason]) => ({ have: String(have), want: String(want), credit: Number(credit), reason }));
const of = (reason: string): typeof transfers => transfers.filter((transfer) => transfer.reason === reason);
/** The broader concepts of each skill: skills by number, groups as written. */
const broader = new Map<string, Set<string>>();
for (const [child = '', parent = ''] of read('esco/skill_broader.tsv')) {
  if (!child.startsWith('s')) continue;
  const parents = broader.get(child.slice(1)) ?? new Set();
  broader.set(child.slice(1), parents.add(parent.replace(/^s/, '')));
}
const isNarrower = (one: string, other: string): boolean => broader.get(one)?.has(other) ?? false;

test('the derived tables name their release, day and method', () => {
  const about = JSON.parse(readFileSync(join(FOLDER, 'derived', 'derived.json'), 'utf8'));
  expect(about).toMatchObject({
    release: RELEASE,
    licence: expect.stringMatching(/ESCO/),
    tables: { 'skill_couse_top20.tsv': expect.any(String), 'skill_transfer.tsv': expect.any(String) },
  });
  expect(derivedOn()).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('every narrower-broader link of ESCO is present, and holding the narrower skill gives more credit', () => {
  const narrower = of('narrower-of');
  const links = [...broader].reduce((sum, [, parents]) => sum + [...parents].filter((parent) => !parent.startsWith('g')).length, 0);
  expect(narrower).toHaveLength(links);
  expect(narrower.every(({ have, want, credit }) => isNarrower(have, want) && credit === 90)).toBe(true);
  expect(of('broader-of').every(({ have, want, credit }) => isNarrower(want, have) && credit === 70)).toBe(true);
});

test('siblings share a broader concept', () => {
  const siblings = of('sibling');
  expect(siblings.length).toBeGreaterThan(0);
  expect(siblings.every(({ have, want, credit }) => credit === 60 && [...(broader.get(have) ?? [])].some((parent) => isNarrower(want, parent)))).toBe(true);
});

test('transfers marked esco-related are related in ESCO', () => {
  const related = new Set(read('esco/skill_skill.tsv').flatMap(([from = '', to = '']) => [`${from} ${to}`, `${to} ${from}`]));
  const relatedTransfers = of('esco-related');
  expect(relatedTransfers.length).toBeGreaterThan(0);
  expect(relatedTransfers.every(({ have, want, credit }) => related.has(`${have} ${want}`) && credit === 50)).toBe(true);
});

test('the only other reason is label similarity, which never gives full credit', () => {
  const reasons = [...new Set(transfers.map(({ reason }) => reason))].sort();
  expect(reasons).toEqual(['broader-of', 'esco-related', 'label', 'narrower-of', 'sibling']);
  expect(of('label').every(({ have, want, credit }) => have !== want && credit >= 1 && credit < 100)).toBe(true);
});

test('a skill has at most twenty co-use neighbours, not itself, each with a cosine of at least one half', () => {
  const counts = new Map<unknown, number>();
  for (const [skill, neighbour, cosine] of rows('skill_couse')) {
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
    if (skill === neighbour || Number(cosine) < 50 || Number(cosine) > 100) throw new Error(`${String(skill)} ${String(neighbour)} ${String(cosine)}`);
  }
  expect(Math.max(...counts.values())).toBe(20);
});

test('neighbours that are only used together are not loaded, and those that the classification relates are', () => {
  const loaded = new Set(rows('skill_couse').map(([skill, neighbour]) => `${String(skill)} ${String(neighbour)}`));
  const all = read('derived/skill_couse_top20.tsv').map(([skill, neighbour]) => `${skill} ${neighbour}`);
  expect([all.length, loaded.size]).toEqual([259_043, 70_172]);
  const related = new Set(transfers.map(({ have, want }) => `${want} ${have}`));
  const missing = all.filter((pair) => related.has(pair) && !loaded.has(pair));
  expect(missing).toEqual([]);
  const of = (label: string): string => read('esco/skills.tsv').find((row) => row[4] === label)?.[0] ?? label;
  // used in the same 18 occupations of laundries and of hairdressers
  expect(all).toContain(`${of('wash the laundry')} ${of('iron textiles')}`);
  expect(loaded.has(`${of('wash the laundry')} ${of('iron textiles')}`)).toBe(true);
});
