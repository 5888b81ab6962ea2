import type { TraineeSkill } from '../../../features/trainees/domain/profile-parts';
import { addDays, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import { type Home, HOMES, type HomeSkill, type SourceOccupation, type SourceSkill, type TradeSkill } from '../market-source';
import { bilingual, practiceIn } from './trade-labels';
import { type Trade, TRADES } from './trades';

/** What a trainee brings: the trades she learnt, the one she knows best first, and how well she reads. */
export interface Background {
  readonly owner: Pick<TraineeSkill, 'institutionId' | 'traineeId'>;
  readonly trades: readonly SourceOccupation[];
  readonly isReady: boolean;
  readonly literacy: number;
}

/** A profile has at least and at most this many skills. */
export const [LEAST_SKILLS, MOST_SKILLS] = [5, 12];
/** Everybody of a trade has the first skills of it, and a course teaches them. */
const [CORE_SKILLS, CORE_SKILLS_OF_SECOND] = [3, 2];
const COMPUTER_LITERACY = 3;

/** Her words about what she did without pay. Khmer: not yet reviewed by a native speaker. */
const WORDS_OF_HOME: Readonly<Record<Home, string>> = {
  FAMILY_MEALS: bilingual('ធ្វើម្ហូបឱ្យគ្រួសារ', 'Cooks for her family'),
  MARKET_STALL: bilingual('ជួយម្ដាយលក់នៅផ្សារ', 'Helped at her mother’s market stall'),
  DRINKS_STALL: bilingual('ជួយមីងលក់ភេសជ្ជៈ', 'Helped her aunt sell drinks'),
  FARM: bilingual('ធ្វើស្រែចម្ការជាមួយគ្រួសារ', 'Worked on her family’s farm'),
  GRANDMOTHER: bilingual('មើលថែជីដូន', 'Cared for her grandmother'),
  SIBLINGS: bilingual('មើលប្អូនៗ', 'Looked after her younger brothers and sisters'),
  HOUSEWORK: bilingual('ធ្វើការងារផ្ទះ', 'Does the housework'),
  MENDING: bilingual('ប៉ះ និងកែខោអាវឱ្យគ្រួសារ', 'Mends her family’s clothes'),
  HAIR_AND_NAILS: bilingual('ធ្វើសក់ និងក្រចកឱ្យមិត្តភក្តិ', 'Does her friends’ hair and nails'),
  WEAVING: bilingual('ត្បាញជាមួយម្ដាយ', 'Weaves with her mother'),
  COMPUTER: bilingual('រៀនកុំព្យូទ័រនៅសាលា', 'Computer lessons at school'),
};

/** The ways to acquire a skill: the source, the evidence, and the levels it can reach with their weights. */
interface Basis {
  readonly source: TraineeSkill['source'];
  readonly evidence: string;
  readonly levels: readonly (readonly [number, number])[];
}
const TAUGHT: readonly Basis[] = [
  {
    source: 'INSTRUCTOR',
    evidence: bilingual('បានបង្ហាញក្នុងរោងជាង', 'Shown in the workshop'),
    levels: [
      [2, 4],
      [3, 3],
    ],
  },
  {
    source: 'TEST',
    evidence: bilingual('បានប្រឡងអនុវត្តជាប់', 'Practical test passed'),
    levels: [
      [2, 3],
      [3, 4],
      [4, 1],
    ],
  },
  {
    source: 'EMPLOYER',
    evidence: bilingual('បានសាកធ្វើមួយសប្តាហ៍', 'Trial week'),
    levels: [
      [2, 3],
      [3, 1],
    ],
  },
];
/** How long a self-taught person has practised a trade, with the level that this time shows. */
const PRACTISED = [
  { khmerTime: 'ពីរឆ្នាំ', time: 'two years', level: 3 },
  { khmerTime: 'កន្លះឆ្នាំ', time: 'half a year', level: 2 },
] as const;
/** In percent: trainees whose trade was taught by the institution, tested or tried. */
const TAUGHT_PERCENT = 65;
const LEARNING: Basis = {
  source: 'INSTRUCTOR',
  evidence: bilingual('កំពុងរៀន', 'Is learning it'),
  levels: [
    [1, 3],
    [2, 1],
  ],
};
const AT_HOME: Omit<Basis, 'evidence'> = {
  source: 'SELF',
  levels: [
    [1, 2],
    [2, 4],
    [3, 1],
  ],
};

/** Her skills: most of those of her first trade, some of her second, and what she learnt at home. */
export function skillsOf(background: Background, homeSkills: readonly HomeSkill[], today: LocalDate, chance: Chance): TraineeSkill[] {
  const { owner, trades, isReady, literacy } = background;
  const skills = new Map<number, TraineeSkill>();
  const add = (chosen: readonly SourceSkill[], basis: Basis): void => {
    for (const { id: skillId } of chosen)
      if (!skills.has(skillId) && skills.size < MOST_SKILLS) {
        const { source, evidence, levels } = basis;
        skills.set(skillId, { ...owner, skillId, level: chance.weighted(levels), source, evidence, assertedOn: addDays(today, -chance.whole(5, 120)) });
      }
  };
  trades.forEach(({ escoCode, skills: ofTrade }, at) => {
    const [required, desired] = (['REQUIRED', 'DESIRED'] as const).map((need) => ofTrade.filter((skill) => skill.need === need)) as [
      TradeSkill[],
      TradeSkill[],
    ];
    const cores = at === 0 ? CORE_SKILLS : CORE_SKILLS_OF_SECOND;
    const [core, others] = [required.slice(0, cores), required.slice(cores)];
    const [more, extra] = at > 0 ? [chance.whole(0, 1), 0] : isReady ? [chance.whole(1, 3), chance.whole(0, 1)] : [1, 0];
    add([...core, ...chance.some(others, more), ...chance.some(desired, extra)], isReady ? basisIn(escoCode, chance) : LEARNING);
  });
  const homes = HOMES.filter((home) => home !== 'COMPUTER' || literacy >= COMPUTER_LITERACY);
  for (const home of chance.some(homes, chance.whole(1, 2))) {
    const ofHome = homeSkills.filter((skill) => skill.home === home);
    add(chance.some(ofHome, 2), { ...AT_HOME, evidence: WORDS_OF_HOME[home] });
  }
  add((trades[0] as SourceOccupation).skills.slice(0, Math.max(0, LEAST_SKILLS - skills.size) + 2), isReady ? (TAUGHT[0] as Basis) : LEARNING);
  return [...skills.values()];
}

function basisIn(escoCode: string, chance: Chance): Basis {
  if (chance.happens(TAUGHT_PERCENT)) return chance.oneOf(TAUGHT);
  const { khmerTime, time, level } = chance.oneOf(PRACTISED);
  const trade = TRADES.find((one) => one.escoCode === escoCode) as Trade;
  return { source: 'SELF', evidence: practiceIn(trade, khmerTime, time), levels: [[level, 1]] };
}
