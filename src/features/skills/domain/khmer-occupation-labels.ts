import { labelKey } from './label';

/** The occupations of a release by their ESCO code, and the unit groups of ISCO-08 by their four digits. */
export interface ReleaseOccupations {
  readonly occupations: ReadonlyMap<string, ReleaseOccupation>;
  readonly groups: ReadonlyMap<string, string>;
}
export interface ReleaseOccupation {
  readonly id: number;
  readonly iscoCode: string;
  readonly label: string;
}

/** A Khmer label of an occupation: `position` 0 is its displayed name; the others are search terms only. */
export interface KhmerLabel {
  readonly occupationId: number;
  readonly position: number;
  readonly label: string;
  readonly key: string;
}

/**
 * The content of the file: labels of occupations, names of unit groups, and the common occupations that are
 * offered before a search, in order.
 */
export interface KhmerLabels {
  readonly words: readonly KhmerLabel[];
  readonly groups: readonly { readonly code: string; readonly label: string }[];
  readonly common: readonly number[];
}

const COLUMNS = ['code', 'common', 'label', 'khmer', 'other'] as const;
const [MAX_LABEL_LENGTH, MAX_OTHER_LABELS] = [80, 12];
const SEPARATOR = '|';
const UNIT_GROUP = /^\d{4}$/;
const POSITION = /^[1-9]\d?$/;

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
export function parseKhmerLabels(text: string, released: ReleaseOccupations): KhmerLabels {
  const [header, ...lines] = text.replace(/\n+$/, '').split('\n');
  if (header !== COLUMNS.join('\t')) throw new Error(`line 1: the columns must be ${COLUMNS.join(', ')}`);
  const read: ParseState = { words: [], groups: new Map(), common: new Map() };
  lines.forEach((line, at) => {
    const problem = parseLine(read, line.split('\t'), released);
    if (problem !== null) throw new Error(`line ${at + 2}: ${problem}`);
  });
  return {
    // A search for the name of a group finds the occupations in it.
    words: read.words.flatMap(({ occupation, words }) => labelsOf(occupation.id, words, read.groups.get(occupation.iscoCode))),
    groups: [...read.groups].map(([code, label]) => ({ code, label })),
    common: [...read.common].sort(([one], [other]) => one - other).map(([, { id }]) => id),
  };
}

interface ParseState {
  readonly words: { readonly occupation: ReleaseOccupation; readonly words: readonly string[] }[];
  readonly groups: Map<string, string>;
  readonly common: Map<number, ReleaseOccupation>;
}

/** Parses a line. @returns the problem, or null */
function parseLine(read: ParseState, cells: readonly string[], released: ReleaseOccupations): string | null {
  if (cells.length !== COLUMNS.length) return `${cells.length} columns, not ${COLUMNS.length}`;
  const [code, common, label, khmer, other] = cells as [string, string, string, string, string];
  const line: Line = { code, common, label, words: [khmer, ...(other === '' ? [] : other.split(SEPARATOR))] };
  return labelProblem(line.words) ?? (UNIT_GROUP.test(code) ? addGroup(read, line, released) : addOccupation(read, line, released));
}

function labelProblem(words: readonly string[]): string | null {
  if (words.length > MAX_OTHER_LABELS + 1) return `more than ${MAX_OTHER_LABELS} other labels`;
  const keys = words.map(labelKey);
  const wrong = words.find((word, at) => keys[at] === '' || word !== word.trim() || word.length > MAX_LABEL_LENGTH);
  if (wrong !== undefined) return `"${wrong}" is not a valid label, or is longer than ${MAX_LABEL_LENGTH} characters`;
  return new Set(keys).size < keys.length ? 'a label occurs twice' : null;
}

function addGroup({ groups }: ParseState, { code, common, label, words }: Line, released: ReleaseOccupations): string | null {
  const called = released.groups.get(code);
  if (called === undefined) return `ISCO-08 has no unit group ${code}`;
  if (called !== label) return `ISCO-08 calls ${code} "${called}"`;
  if (groups.has(code)) return `${code} occurs twice`;
  if (common !== '' || words.length > 1) return 'a unit group must have only a name';
  groups.set(code, words[0] as string);
  return null;
}

function addOccupation(read: ParseState, { code, common, label, words }: Line, released: ReleaseOccupations): string | null {
  const occupation = released.occupations.get(code);
  if (!occupation) return `the release has no occupation ${code}`;
  if (occupation.label !== label) return `the release calls ${code} "${occupation.label}"`;
  if (read.words.some((one) => one.occupation.id === occupation.id)) return `${code} occurs twice`;
  if (!read.groups.has(occupation.iscoCode)) return `the unit group ${occupation.iscoCode} has no line above`;
  read.words.push({ occupation, words });
  return common === '' ? null : addCommon(read.common, common, occupation);
}

/**
 * Profiles store the unit group of a kind of work, so two common occupations of one group would be the same
 * choice.
 */
function addCommon(common: ParseState['common'], position: string, occupation: ReleaseOccupation): string | null {
  if (!POSITION.test(position) || common.has(Number(position))) return `${position} is not a valid position, or is taken`;
  if ([...common.values()].some(({ iscoCode }) => iscoCode === occupation.iscoCode)) return `another occupation of ${occupation.iscoCode} is common already`;
  common.set(Number(position), occupation);
  return null;
}

function labelsOf(occupationId: number, own: readonly string[], group: string | undefined): KhmerLabel[] {
  const keys = new Set(own.map(labelKey));
  const all = group === undefined || keys.has(labelKey(group)) ? own : [...own, group];
  return all.map((label, position) => ({ occupationId, position, label, key: labelKey(label) }));
}
