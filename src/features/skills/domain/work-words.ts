import { labelKey, neighbouringPairs } from './label';

/** The occupations of a release by their ESCO code, and the unit groups of ISCO-08 by their four digits. */
export interface ReleasedWork {
  readonly occupations: ReadonlyMap<string, ReleasedOccupation>;
  readonly groups: ReadonlyMap<string, string>;
}
export interface ReleasedOccupation {
  readonly id: number;
  readonly iscoCode: string;
  readonly label: string;
}

/** A Khmer label of an occupation: `position` 0 is its displayed name; the others are search terms only. */
export interface WorkWord {
  readonly occupationId: number;
  readonly position: number;
  readonly label: string;
  readonly key: string;
  readonly pairs: readonly string[];
}

/**
 * The content of the file: labels of occupations, names of unit groups, and the common occupations that are
 * offered before a search, in order.
 */
export interface WorkWords {
  readonly words: readonly WorkWord[];
  readonly groups: readonly { readonly code: string; readonly label: string }[];
  readonly common: readonly number[];
}

const COLUMNS = ['code', 'common', 'label', 'khmer', 'other'] as const;
const [LONGEST, MOST_OTHER] = [80, 12];
const BETWEEN = '|';
const UNIT_GROUP = /^\d{4}$/;
const PLACE = /^[1-9]\d?$/;

interface Line {
  readonly code: string;
  readonly common: string;
  readonly label: string;
  readonly words: readonly string[];
}

/**
 * Parses the Khmer labels. Each line is an occupation or a unit group of the release and repeats its English
 * label, so that a code which another release has retired or reused is rejected.
 * @throws an Error that names the line: a start that fails with the reason is better than an incomplete set
 * of labels
 */
export function readWorkWords(text: string, released: ReleasedWork): WorkWords {
  const [header, ...lines] = text.replace(/\n+$/, '').split('\n');
  if (header !== COLUMNS.join('\t')) throw new Error(`line 1: the columns must be ${COLUMNS.join(', ')}`);
  const read: Reading = { words: [], groups: new Map(), common: new Map() };
  lines.forEach((line, at) => {
    const problem = takeLine(read, line.split('\t'), released);
    if (problem !== null) throw new Error(`line ${at + 2}: ${problem}`);
  });
  return {
    // A search for the name of a group finds the occupations in it.
    words: read.words.flatMap(({ occupation, words }) => wordsOf(occupation.id, words, read.groups.get(occupation.iscoCode))),
    groups: [...read.groups].map(([code, label]) => ({ code, label })),
    common: [...read.common].sort(([one], [other]) => one - other).map(([, { id }]) => id),
  };
}

interface Reading {
  readonly words: { readonly occupation: ReleasedOccupation; readonly words: readonly string[] }[];
  readonly groups: Map<string, string>;
  readonly common: Map<number, ReleasedOccupation>;
}

/** Parses a line. @returns the problem, or null */
function takeLine(read: Reading, cells: readonly string[], released: ReleasedWork): string | null {
  if (cells.length !== COLUMNS.length) return `${cells.length} columns, not ${COLUMNS.length}`;
  const [code, common, label, khmer, other] = cells as [string, string, string, string, string];
  const line: Line = { code, common, label, words: [khmer, ...(other === '' ? [] : other.split(BETWEEN))] };
  return wrongWords(line.words) ?? (UNIT_GROUP.test(code) ? takeGroup(read, line, released) : takeOccupation(read, line, released));
}

function wrongWords(words: readonly string[]): string | null {
  if (words.length > MOST_OTHER + 1) return `more than ${MOST_OTHER} other words`;
  const keys = words.map(labelKey);
  const wrong = words.find((word, at) => keys[at] === '' || word !== word.trim() || word.length > LONGEST);
  if (wrong !== undefined) return `"${wrong}" is no word, or one that is longer than ${LONGEST} characters`;
  return new Set(keys).size < keys.length ? 'a word stands there twice' : null;
}

function takeGroup({ groups }: Reading, { code, common, label, words }: Line, released: ReleasedWork): string | null {
  const called = released.groups.get(code);
  if (called === undefined) return `ISCO-08 has no unit group ${code}`;
  if (called !== label) return `ISCO-08 calls ${code} "${called}"`;
  if (groups.has(code)) return `${code} stands there twice`;
  if (common !== '' || words.length > 1) return 'a unit group has a name alone';
  groups.set(code, words[0] as string);
  return null;
}

function takeOccupation(read: Reading, { code, common, label, words }: Line, released: ReleasedWork): string | null {
  const occupation = released.occupations.get(code);
  if (!occupation) return `the release has no occupation ${code}`;
  if (occupation.label !== label) return `the release calls ${code} "${occupation.label}"`;
  if (read.words.some((one) => one.occupation.id === occupation.id)) return `${code} stands there twice`;
  if (!read.groups.has(occupation.iscoCode)) return `the unit group ${occupation.iscoCode} has no line above`;
  read.words.push({ occupation, words });
  return common === '' ? null : takeCommon(read.common, common, occupation);
}

/**
 * Profiles store the unit group of a kind of work, so two common occupations of one group would be the same
 * choice.
 */
function takeCommon(common: Reading['common'], place: string, occupation: ReleasedOccupation): string | null {
  if (!PLACE.test(place) || common.has(Number(place))) return `${place} is no place, or one that is taken`;
  if ([...common.values()].some(({ iscoCode }) => iscoCode === occupation.iscoCode)) return `another of ${occupation.iscoCode} is offered already`;
  common.set(Number(place), occupation);
  return null;
}

function wordsOf(occupationId: number, own: readonly string[], group: string | undefined): WorkWord[] {
  const keys = new Set(own.map(labelKey));
  const all = group === undefined || keys.has(labelKey(group)) ? own : [...own, group];
  return all.map((label, position) => ({ occupationId, position, label, key: labelKey(label), pairs: neighbouringPairs(labelKey(label)) }));
}
