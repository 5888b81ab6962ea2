import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOMES, type HomeSkill, type MarketSource, type SourceSkill, type TradeSkill } from './domain/market-source';

/** The project's root is two folders up from `src/demo` and from `dist/demo` alike. */
const FOLDER = join(__dirname, '..', '..', 'data', 'demo');

/** The skills of the demo's trades and homes as they are written in `data/demo`, without the ids of the taxonomy. */
export interface DemoSkillRows {
  readonly trades: readonly (Omit<TradeSkill, 'id'> & { readonly escoCode: string })[];
  readonly homes: readonly Omit<HomeSkill, 'id'>[];
}

/** An occupation of the loaded taxonomy. */
interface OccupationRow {
  readonly id: number;
  readonly escoCode: string;
  readonly iscoCode: string;
}

export function readDemoSkills(): DemoSkillRows {
  return {
    trades: readRows('trade_skills.tsv').map(([escoCode = '', need, level, beginner, code = '', label = '']) => ({
      escoCode,
      need: need === 'DESIRED' ? 'DESIRED' : 'REQUIRED',
      level: Number(level),
      isForBeginners: beginner === 'yes',
      code,
      label,
    })),
    homes: readRows('home_skills.tsv').map(([name, code = '', label = '']) => {
      const home = HOMES.find((one) => one === name);
      if (home === undefined) throw new RangeError(`data/demo/home_skills.tsv: unknown home ${name}`);
      return { home, code, label };
    }),
  };
}

/** The rows of a file, without its header. */
const readRows = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** The identifiers of all skills that the demo names. */
export const codesOf = ({ trades, homes }: DemoSkillRows): string[] => [...new Set([...trades, ...homes].map(({ code }) => code))];

/**
 * The trades and homes with the ids of the loaded taxonomy; throws RangeError for a skill that it lacks, has retired
 * or calls otherwise.
 */
export function withIds(
  { trades, homes }: DemoSkillRows,
  loaded: readonly SourceSkill[],
  occupations: readonly OccupationRow[],
): Pick<MarketSource, 'occupations' | 'homeSkills'> {
  const byCode = new Map(loaded.map((skill) => [skill.code, skill]));
  const idOf = ({ code, label }: Omit<SourceSkill, 'id'>): number => {
    const skill = byCode.get(code);
    if (skill?.label !== label) throw new RangeError(`data/demo: the taxonomy lacks the skill ${code} (${label}).`);
    return skill.id;
  };
  return {
    occupations: occupations.map((occupation) => ({
      ...occupation,
      skills: trades.filter(({ escoCode }) => escoCode === occupation.escoCode).map((skill) => ({ ...skill, id: idOf(skill) })),
    })),
    homeSkills: homes.map((skill) => ({ ...skill, id: idOf(skill) })),
  };
}
