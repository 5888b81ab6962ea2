import type { MatchingTrainee, MatchingVacancy } from '../../src/features/matching/domain/facts/pair';
import { type TaxonomySlice, viewOf } from '../../src/features/matching/domain/facts/taxonomy-view';

/** A small classification that a reader can remember. */
export const SEW = 1;
export const CUT_TEXTILES = 2;
export const MEND_CLOTHES = 3;
export const GREET_CUSTOMERS = 4;
export const COOK_SOUP = 5;

export const smallTaxonomy: TaxonomySlice = {
  // A rare skill weighs more than a common one.
  weights: [
    [SEW, 9_000],
    [CUT_TEXTILES, 16_000],
    [MEND_CLOTHES, 16_000],
    [GREET_CUSTOMERS, 4_000],
    [COOK_SOUP, 9_000],
  ],
  coUse: [
    [SEW, CUT_TEXTILES, 80],
    [SEW, MEND_CLOTHES, 90],
    [CUT_TEXTILES, SEW, 80],
    [COOK_SOUP, GREET_CUSTOMERS, 49],
  ],
  transfers: [
    [SEW, MEND_CLOTHES, 60, 'SIBLING'],
    [CUT_TEXTILES, SEW, 50, 'ESCO_RELATED'],
  ],
};
export const small = viewOf(smallTaxonomy);

export const INSTITUTION = '11111111-1111-4111-8111-111111111111';
export const EMPLOYER = '22222222-2222-4222-8222-222222222222';
export const SITE = '33333333-3333-4333-8333-333333333333';
export const TODAY = '2026-03-02';

/**
 * Sokha lives in Phnom Penh, is free on weekdays from six to six, sews at level 3 and would like to be a
 * tailor.
 */
export const sokha = (changes: Partial<MatchingTrainee> = {}): MatchingTrainee => ({
  id: '44444444-4444-4444-8444-444444444444',
  institutionId: INSTITUTION,
  state: 'JOB_READY',
  consentMatching: true,
  jobReadyAt: '2026-01-05T02:00:00.000000Z',
  homeProvince: '12',
  adjacentProvinces: ['08'],
  travel: 'SAME_PROVINCE',
  acceptsHousing: false,
  skills: [{ skillId: SEW, level: 3 }],
  jobPreferences: [{ iscoCode: '7531', rank: 1 }],
  languages: [{ language: 'km', level: 4 }],
  literacy: 2,
  licences: [],
  availableFrom: '2026-03-01',
  availableDays: 0b0011111,
  availableFromMinute: 6 * 60,
  availableToMinute: 18 * 60,
  wantedHoursPerWeek: { min: 30, max: 48 },
  minimumPay: { amount: 180_00, currency: 'USD', per: 'MONTH' },
  institutionExcludes: [],
  limits: {
    fifteenOn: '2019-06-01',
    eighteenOn: '2022-06-01',
    noNight: false,
    noLiveIn: false,
    noAlcohol: false,
    excludedSites: [],
    excludedEmployers: [],
    excludedProvinces: [],
    excludedIsco: [],
  },
  ...changes,
});

/**
 * A tailor's shop in Phnom Penh: weekdays seven to five, USD 220 a month; sewing at level 2 required, cutting
 * desired.
 */
export const tailor = (changes: Partial<MatchingVacancy> = {}): MatchingVacancy => ({
  id: '55555555-5555-4555-8555-555555555555',
  employerId: EMPLOYER,
  siteId: SITE,
  ownEnterpriseOf: null,
  province: '12',
  kind: 'JOB',
  iscoCode: '7531',
  state: 'OPEN',
  seatsLeft: 2,
  closesOn: '2026-03-20',
  startsOn: '2026-04-01',
  siteCleared: true,
  postedAt: '2026-02-20T03:00:00.000000Z',
  requirements: [
    { skillId: SEW, need: 'REQUIRED', minLevel: 2, gate: false },
    { skillId: CUT_TEXTILES, need: 'DESIRED', minLevel: 2, gate: false },
  ],
  pay: { amount: 220_00, currency: 'USD', per: 'MONTH' },
  payFloor: { amount: 208_00, currency: 'USD', per: 'MONTH' },
  workDays: 0b0011111,
  startMinute: 7 * 60,
  endMinute: 17 * 60,
  hoursPerWeek: 45,
  night: false,
  liveIn: false,
  housingOffered: false,
  servesAlcohol: false,
  hazardous: false,
  languages: [{ language: 'km', level: 2 }],
  minLiteracy: 1,
  licences: [],
  ...changes,
});

export const withLimits = (limits: Partial<MatchingTrainee['limits']>): MatchingTrainee => sokha({ limits: { ...sokha().limits, ...limits } });
