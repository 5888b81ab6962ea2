import fc from 'fast-check';
import { firstDayOf, type MatchingTrainee, type MatchingVacancy } from '../../src/features/matching/domain/facts/pair';
import type { MatchingRule } from '../../src/features/matching/matching-rules';
import type { TaxonomySlice } from '../../src/features/matching/domain/facts/taxonomy-view';
import { payFloorRule, conditionsByLaw } from '../../src/features/matching/domain/facts/law-rule';
import { INSTITUTION, TODAY } from './example-pair';
import { anyTaxonomy, anyTrainee, anyVacancy } from './random-pairs';

/** Trainees, vacancies and a taxonomy: small enough for comparing every pair, crowded enough for ties. */
export interface Market {
  readonly trainees: readonly MatchingTrainee[];
  readonly vacancies: readonly (MatchingVacancy & { readonly sector: string; readonly marked: Pick<MatchingVacancy, 'night' | 'hazardous'> })[];
  readonly taxonomy: TaxonomySlice;
}

const TOUCHES: Readonly<Record<string, readonly string[]>> = { '12': ['08'], '08': ['12', '02'], '17': ['02'], '02': ['08', '17'] };
export const adjacency = Object.entries(TOUCHES).flatMap(([from, near]) => near.map((to) => [from, to] as const));

const always = { id: 'test', source: 'test', verified: true, validFrom: '2000-01-01', validUntil: null };
const GARMENT_FLOOR = { ...always, rule: 'PAY_FLOOR', sectors: ['GARMENT'], kinds: ['JOB'], floor: { amount: 190_00, currency: 'USD', per: 'MONTH' } } as const;
export const rules: readonly MatchingRule[] = [
  { ...always, rule: 'PAY_FLOOR', sectors: null, kinds: ['JOB'], floor: { amount: 150_00, currency: 'USD', per: 'MONTH' } },
  { ...always, rule: 'PAY_FLOOR', sectors: ['GARMENT'], kinds: ['JOB'], floor: { amount: 182_00, currency: 'USD', per: 'MONTH' }, validUntil: '2026-01-31' },
  { ...GARMENT_FLOOR, validFrom: '2026-02-01', validUntil: '2026-03-31' },
  { ...always, rule: 'PAY_FLOOR', sectors: ['GARMENT'], kinds: ['JOB'], floor: { amount: 208_00, currency: 'USD', per: 'MONTH' }, validFrom: '2027-01-01' },
  // not checked: the floor that ended before it stays, and in a sector without one the programme's
  { ...GARMENT_FLOOR, verified: false, floor: { amount: 900_00, currency: 'USD', per: 'MONTH' }, validFrom: '2026-04-01', validUntil: '2026-12-31' },
  { ...always, verified: false, rule: 'PAY_FLOOR', sectors: ['RETAIL'], kinds: ['JOB'], floor: { amount: 900_00, currency: 'USD', per: 'MONTH' } },
  { ...always, rule: 'PAY_FLOOR', sectors: ['CARE'], kinds: ['APPRENTICESHIP'], floor: { amount: 40_000, currency: 'KHR', per: 'DAY' } },
  // not checked either, but they only keep a person from work
  { ...always, verified: false, rule: 'NIGHT_IS_MARKED', fromMinute: 1_320, toMinute: 300 },
  { ...always, verified: false, rule: 'NIGHT_IS_MARKED', fromMinute: 1_200, toMinute: 360, validFrom: '2027-01-01' },
  { ...always, verified: false, rule: 'HAZARD_IS_MARKED', iscoPrefixes: ['753', '5131'] },
];

/** Numbered ids of one kind, readable in a counterexample. */
const numbered = (kind: string, at: number): string => `${kind.repeat(8)}-0000-4000-8000-${String(at).padStart(12, '0')}`;
/** Above the row numbers of the real classification, so that both fit into one database. */
const FIRST_SKILL = 30_000;
const skillRow = (id: number): number => FIRST_SKILL + id;
const isKnown = ({ skillId }: { readonly skillId: number }): boolean => skillId <= 12;
const inTable = <T extends { readonly skillId: number }>(skills: readonly T[]): T[] =>
  skills.filter(isKnown).map((skill) => ({ ...skill, skillId: skillRow(skill.skillId) }));

const instant = fc.constantFrom('2026-01-05T02:00:00.000000Z', '2026-01-05T02:00:00.000001Z', '2026-01-06T02:00:00.123456Z');
const sector = fc.constantFrom('GARMENT', 'CARE', 'RETAIL');
/** Most gates are open most of the time, or no pair would be left to rank. */
const mostly = <T>(usual: T, sometimes: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: sometimes });

const BOTH_LANGUAGES = [
  { language: 'km', level: 4 },
  { language: 'en', level: 4 },
];
const openTrainee = fc.record({
  state: mostly('JOB_READY', fc.constant('PAUSED')),
  consentMatching: mostly(true, fc.constant(false)),
  availableFrom: mostly('2026-01-15', fc.constantFrom('2026-02-20', '2026-03-01', TODAY, '2026-03-03', '2026-04-01')),
  availableDays: mostly(127, fc.integer({ min: 1, max: 127 })),
  availableToMinute: mostly(1439, fc.integer({ min: 0, max: 1439 })),
  availableFromMinute: mostly(0, fc.integer({ min: 0, max: 1439 })),
  travel: mostly<MatchingTrainee['travel']>('ANYWHERE', fc.constantFrom('SAME_PROVINCE', 'ADJACENT_PROVINCE')),
  literacy: mostly(4, fc.integer({ min: 0, max: 4 })),
  languages: mostly<MatchingTrainee['languages']>(BOTH_LANGUAGES, fc.constant([])),
  licences: mostly<MatchingTrainee['licences']>(['MOTORBIKE', 'FOOD_HYGIENE'], fc.constant([])),
  asksLittle: mostly(true, fc.constant(false)),
  isAdult: mostly(true, fc.constant(false)),
  isLimited: mostly(false, fc.constant(true)),
  excludesFirst: mostly(false, fc.constant(true)),
  jobReadyAt: instant,
});
const openVacancy = fc.record({
  state: mostly('OPEN', fc.constant('PAUSED')),
  seatsLeft: mostly(2, fc.constant(0)),
  siteCleared: mostly(true, fc.constant(false)),
  closesOn: mostly('2026-04-01', fc.constantFrom('2026-03-01', '2026-03-02')),
  startsOn: fc.oneof(
    mostly('2026-04-01', fc.constant('2027-01-01')),
    fc.constantFrom('2025-12-01', '2026-01-20', '2026-02-10', '2026-03-01', TODAY, '2026-03-03'),
  ),
  minLiteracy: mostly(0, fc.integer({ min: 0, max: 4 })),
  languages: mostly<MatchingVacancy['languages']>([{ language: 'km', level: 3 }], fc.constant([{ language: 'fr', level: 1 }])),
  paysWell: mostly(true, fc.constant(false)),
  insists: mostly(false, fc.constant(true)),
  postedAt: instant,
  sector,
});

export const anyMarket: fc.Arbitrary<Market> = fc
  .record({
    trainees: fc.array(fc.tuple(anyTrainee, openTrainee), { minLength: 1, maxLength: 6 }),
    vacancies: fc.array(fc.tuple(anyVacancy, openVacancy), { minLength: 1, maxLength: 8 }),
    taxonomy: anyTaxonomy,
  })
  .map(({ trainees, vacancies, taxonomy }) => ({
    trainees: trainees.map(([drawn, { asksLittle, isAdult, isLimited, excludesFirst, ...open }], at) => ({
      ...drawn,
      ...open,
      id: numbered('a', at),
      minimumPay: asksLittle ? null : drawn.minimumPay,
      adjacentProvinces: TOUCHES[drawn.homeProvince] ?? [],
      skills: inTable(drawn.skills),
      jobPreferences: [...new Map(drawn.jobPreferences.map((preference) => [preference.iscoCode, preference])).values()],
      institutionExcludes: excludesFirst ? [numbered('c', 0)] : [],
      limits: {
        ...(isLimited ? { ...drawn.limits, excludedSites: [numbered('d', 1)], excludedEmployers: [numbered('c', 2)] } : NO_LIMITS),
        ...(isAdult ? { fifteenOn: '2015-01-01', eighteenOn: '2018-01-01' } : { fifteenOn: drawn.limits.fifteenOn, eighteenOn: drawn.limits.eighteenOn }),
      },
    })),
    vacancies: vacancies.map(([drawn, { paysWell, insists, ...open }], at) => {
      const vacancy = {
        ...drawn,
        ...open,
        id: numbered('b', at),
        employerId: numbered('c', at),
        siteId: numbered('d', at),
        requirements: inTable(drawn.requirements).map((requirement) => ({ ...requirement, gate: insists && requirement.gate })),
        // Around the pay floors, within the range in which pay gives points.
        pay: paysWell ? { amount: 180_00 + (drawn.pay.amount % 150_00), currency: 'USD' as const, per: 'MONTH' as const } : drawn.pay,
      };
      const { night, hazardous } = vacancy;
      const onFirstDay = conditionsByLaw(vacancy, rules, firstDayOf(vacancy, TODAY));
      return {
        ...vacancy,
        ...onFirstDay,
        marked: { night, hazardous },
        payFloor: payFloorRule(rules, vacancy.sector, vacancy.kind, firstDayOf(vacancy, TODAY))?.floor ?? null,
      };
    }),
    taxonomy: {
      weights: taxonomy.weights.map(([id, weight]) => [skillRow(id), weight] as const),
      coUse: taxonomy.coUse.filter(([, , cosine]) => cosine >= 50).map(([want, near, cosine]) => [skillRow(want), skillRow(near), cosine] as const),
      transfers: taxonomy.transfers
        .filter(([want, have]) => want !== have)
        .map(([want, have, credit, reason]) => [skillRow(want), skillRow(have), credit, reason] as const),
    },
  }))
  // One institution's exclusions apply to all its trainees.
  .map((market) => ({
    ...market,
    trainees: market.trainees.map((trainee) => ({
      ...trainee,
      institutionId: INSTITUTION,
      institutionExcludes: market.trainees[0]?.institutionExcludes ?? [],
    })),
  }));

const NO_LIMITS = { noNight: false, noLiveIn: false, noAlcohol: false, excludedSites: [], excludedEmployers: [], excludedProvinces: [], excludedIsco: [] };
