import { z } from 'zod';
import { DAY, parseDataFile, readDataFile, TEXTS } from './data-file';

const RULES = z.array(z.object({ from: DAY, value: z.int(), label: TEXTS }));
const valid = { from: '2026-01-31', value: 8, label: { en: 'Hours', km: 'ម៉ោង' } };
const parse = (rows: unknown): unknown => parseDataFile('rules/hours.json', JSON.stringify(rows), RULES);

test('a file of the expected shape is read', () => {
  expect(parse([valid])).toEqual([valid]);
  expect(readDataFile('derived/derived.json', z.object({ release: z.string() }))).toEqual({ release: 'esco-1.1.1' });
});

test.each([
  ['a wrong type', [valid, { ...valid, value: '8' }], '1.value: Invalid input: expected number, received string'],
  ['a day that does not exist', [{ ...valid, from: '2026-02-30' }], '0.from: Invalid ISO date'],
  ['a text without Khmer', [{ ...valid, label: { en: 'Hours' } }], '0.label.km: Invalid input: expected string, received undefined'],
  ['an object instead of a list', {}, 'the file: Invalid input: expected array, received object'],
])('%s is refused with the file and the place', (_, rows, problem) => {
  expect(() => parse(rows)).toThrow(`Cannot read data/rules/hours.json: ${problem}. Correct the file.`);
});

test('a file that is cut off is refused with its name', () => {
  expect(() => parseDataFile('rules/hours.json', '[{"from": ', RULES)).toThrow(/^Cannot read data\/rules\/hours\.json: it is not JSON/);
});
