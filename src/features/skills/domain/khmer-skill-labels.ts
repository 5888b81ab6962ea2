import { labelKey } from './label';

/** A skill of a release, by its ESCO identifier. */
export interface ReleaseSkill {
  readonly id: number;
  readonly label: string;
}

/** The Khmer name of a skill. */
export interface KhmerSkillLabel {
  readonly skillId: number;
  readonly label: string;
}

const COLUMNS = ['code', 'label', 'khmer'] as const;
const MAX_LABEL_LENGTH = 80;

/**
 * Parses the Khmer names of skills. Each line repeats the English label of the release, so that a code which
 * another release has reused is rejected.
 * @throws an Error that names the line
 */
export function parseKhmerSkillLabels(text: string, skills: ReadonlyMap<string, ReleaseSkill>): KhmerSkillLabel[] {
  const [header, ...lines] = text.replace(/\n+$/, '').split('\n');
  if (header !== COLUMNS.join('\t')) throw new Error(`line 1: the columns must be ${COLUMNS.join(', ')}`);
  const labels = new Map<number, string>();
  const taken = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const problem = parseLine(line.split('\t'), skills, labels, taken);
    if (problem !== null) throw new Error(`line ${at + 2}: ${problem}`);
  }
  return [...labels].map(([skillId, label]) => ({ skillId, label }));
}

/** Parses a line. @returns the problem, or null */
function parseLine(cells: readonly string[], skills: ReadonlyMap<string, ReleaseSkill>, labels: Map<number, string>, taken: Set<string>): string | null {
  if (cells.length !== COLUMNS.length) return `${cells.length} columns, not ${COLUMNS.length}`;
  const [code, label, khmer] = cells as [string, string, string];
  const skill = skills.get(code);
  if (!skill) return `the release has no skill ${code}`;
  if (skill.label !== label) return `the release calls ${code} "${skill.label}"`;
  if (labels.has(skill.id)) return `${code} occurs twice`;
  if (khmer === '' || khmer.toLowerCase() !== labelKey(khmer) || khmer.length > MAX_LABEL_LENGTH)
    return `"${khmer}" is not a valid label, or is longer than ${MAX_LABEL_LENGTH} characters`;
  if (taken.has(khmer)) return `"${khmer}" names two skills`;
  labels.set(skill.id, khmer);
  taken.add(khmer);
  return null;
}
