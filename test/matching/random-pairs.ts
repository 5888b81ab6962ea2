import fc from 'fast-check';
import type { MatchingTrainee, MatchingVacancy } from '../../src/features/matching/domain/facts/pair';
import { type TaxonomySlice, TRANSFER_REASONS } from '../../src/features/matching/domain/facts/taxonomy-view';
import { EMPLOYER, INSTITUTION, SITE, sokha, tailor } from './example-pair';

/** Skills 1 to 12 exist; 13 and 14 represent codes missing in the release. */
const skillId = fc.integer({ min: 1, max: 14 });
const listedSkillId = fc.integer({ min: 1, max: 12 });
const level = fc.integer({ min: 1, max: 4 });
const province = fc.constantFrom('12', '08', '17', '02');
const isco = fc.constantFrom('7531', '7533', '5120', '5131', '9412');
const minute = fc.integer({ min: 0, max: 1439 });
const days = fc.integer({ min: 1, max: 127 });
const day = fc.constantFrom('2026-01-15', '2026-03-01', '2026-03-02', '2026-04-01', '2027-01-01');
const currency = fc.constantFrom('USD' as const, 'KHR' as const);
const uniqueBy = <T>(one: fc.Arbitrary<T>, key: (x: T) => unknown, maxLength: number): fc.Arbitrary<T[]> => fc.uniqueArray(one, { selector: key, maxLength });

export const anyTaxonomy: fc.Arbitrary<TaxonomySlice> = fc.record({
  weights: fc.array(fc.integer({ min: 200, max: 64_000 }), { minLength: 12, maxLength: 12 }).map((all) => all.map((weight, at) => [at + 1, weight] as const)),
  coUse: uniqueBy(fc.tuple(listedSkillId, listedSkillId, fc.integer({ min: 40, max: 100 })), ([a, b]) => `${a}/${b}`, 30),
  transfers: uniqueBy(
    fc.tuple(listedSkillId, listedSkillId, fc.constantFrom(50, 60, 70, 90), fc.constantFrom(...TRANSFER_REASONS)),
    ([a, b]) => `${a}/${b}`,
    20,
  ),
});

export const anySkills = uniqueBy(fc.record({ skillId, level }), (entry) => entry.skillId, 10);
const languages = uniqueBy(fc.record({ language: fc.constantFrom('km', 'en', 'fr'), level }), (entry) => entry.language, 3);
const licences = fc.subarray(['MOTORBIKE', 'FOOD_HYGIENE']);

export const anyLimits: fc.Arbitrary<MatchingTrainee['limits']> = fc.record({
  fifteenOn: fc.option(day),
  eighteenOn: fc.option(day),
  noNight: fc.boolean(),
  noLiveIn: fc.boolean(),
  noAlcohol: fc.boolean(),
  excludedSites: fc.subarray([SITE]),
  excludedEmployers: fc.subarray([EMPLOYER]),
  excludedProvinces: fc.subarray(['12', '17']),
  excludedIsco: fc.subarray(['51', '7533', '9']),
});

export const anyTrainee: fc.Arbitrary<MatchingTrainee> = fc
  .record({
    state: fc.constantFrom('JOB_READY', 'PAUSED'),
    consentMatching: fc.boolean(),
    homeProvince: province,
    adjacentProvinces: fc.subarray(['12', '08', '17']),
    travel: fc.constantFrom('SAME_PROVINCE' as const, 'ADJACENT_PROVINCE' as const, 'ANYWHERE' as const),
    acceptsHousing: fc.boolean(),
    skills: anySkills,
    jobPreferences: uniqueBy(fc.record({ iscoCode: isco, rank: fc.integer({ min: 1, max: 5 }) }), (preference) => preference.rank, 3),
    languages,
    literacy: fc.integer({ min: 0, max: 4 }),
    licences,
    availableFrom: day,
    availableDays: days,
    availableFromMinute: minute,
    availableToMinute: minute,
    wantedHoursPerWeek: fc.option(
      fc.tuple(fc.integer({ min: 1, max: 84 }), fc.integer({ min: 1, max: 84 })).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    ),
    minimumPay: fc.option(fc.record({ amount: fc.integer({ min: 0, max: 1_600_000 }), currency, per: fc.constant('MONTH' as const) })),
    institutionExcludes: fc.subarray([EMPLOYER]),
    limits: anyLimits,
  })
  .map((changes) => sokha(changes));

export const anyVacancy: fc.Arbitrary<MatchingVacancy> = fc
  .record({
    ownEnterpriseOf: fc.constantFrom(null, INSTITUTION),
    province,
    kind: fc.constantFrom('JOB' as const, 'APPRENTICESHIP' as const, 'INTERNSHIP' as const),
    iscoCode: isco,
    state: fc.constantFrom('OPEN', 'PAUSED'),
    seatsLeft: fc.integer({ min: 0, max: 2 }),
    closesOn: day,
    startsOn: day,
    siteCleared: fc.boolean(),
    requirements: uniqueBy(
      fc
        .record({ skillId, need: fc.constantFrom('REQUIRED' as const, 'DESIRED' as const), minLevel: level, gate: fc.boolean() })
        .map((requirement) => ({ ...requirement, gate: requirement.gate && requirement.need === 'REQUIRED' })),
      (requirement) => requirement.skillId,
      12,
    ),
    pay: fc.record({
      amount: fc.integer({ min: 0, max: 1_600_000 }),
      currency,
      per: fc.constantFrom('HOUR' as const, 'DAY' as const, 'WEEK' as const, 'MONTH' as const, 'PIECE' as const),
    }),
    workDays: days,
    startMinute: minute,
    endMinute: minute,
    hoursPerWeek: fc.integer({ min: 1, max: 84 }),
    night: fc.boolean(),
    liveIn: fc.boolean(),
    housingOffered: fc.boolean(),
    servesAlcohol: fc.boolean(),
    hazardous: fc.boolean(),
    languages,
    minLiteracy: fc.integer({ min: 0, max: 4 }),
    licences,
  })
  .map((changes) => tailor(changes));
