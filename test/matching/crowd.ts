import type { MatchingTrainee, MatchingVacancy } from '../../src/features/matching/domain/facts/pair';
import type { TaxonomySlice } from '../../src/features/matching/domain/facts/taxonomy-view';
import { INSTITUTION, sokha, tailor } from './example-pair';
import type { Sides } from './rankings';

/** Seeded random draws, the same on every machine (mulberry32). */
export class Draws {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  happens(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  oneOf<T>(all: readonly T[]): T {
    return all[this.whole(0, all.length - 1)] as T;
  }
}

const SKILLS = 400;
const PROVINCES = Array.from({ length: 25 }, (_, at) => String(at + 1).padStart(2, '0'));
const OCCUPATIONS = ['7531', '7533', '5120', '5131', '9412', '5223'];
const NEAR = [-1, 1, 2, 5];

/** Half of all skills are required often, the others hardly ever. */
const skill = (draws: Draws): number => (draws.happens(50) ? draws.whole(1, 12) : draws.whole(1, SKILLS + 3));
const skills = (draws: Draws, least: number, most: number): number[] => [...new Set(Array.from({ length: draws.whole(least, most) }, () => skill(draws)))];
const province = (draws: Draws): string => (draws.happens(40) ? '12' : draws.oneOf(PROVINCES));
const id = (kind: string, at: number): string => `${kind.repeat(8)}-0000-4000-8000-${String(at).padStart(12, '0')}`;

export const crowdTaxonomy: TaxonomySlice = {
  weights: Array.from({ length: SKILLS }, (_, at) => [at + 1, 1_000 + ((at * 7_919) % 40_000)] as const),
  coUse: Array.from({ length: SKILLS }, (_, at) =>
    NEAR.map((step) => [at + 1, ((at + step + SKILLS) % SKILLS) + 1, 45 + ((at * 13 + step) % 55)] as const),
  ).flat(),
  transfers: [],
};

export function drawVacancy(draws: Draws, at: number): MatchingVacancy {
  const kind = draws.happens(70) ? 'JOB' : 'APPRENTICESHIP';
  return tailor({
    id: id('b', at),
    employerId: id('c', draws.whole(0, 300)),
    siteId: id('d', draws.whole(0, 600)),
    ownEnterpriseOf: draws.happens(5) ? INSTITUTION : null,
    province: province(draws),
    kind,
    iscoCode: draws.oneOf(OCCUPATIONS),
    state: draws.happens(96) ? 'OPEN' : 'PAUSED',
    seatsLeft: draws.happens(96) ? 2 : 0,
    siteCleared: draws.happens(96),
    closesOn: draws.happens(90) ? '2026-04-01' : '2026-03-01',
    startsOn: draws.oneOf(['2026-01-20', '2026-03-20', '2026-04-01', '2026-05-01']),
    postedAt: `2026-01-0${draws.whole(1, 9)}T02:00:00.00000${draws.whole(0, 9)}Z`,
    requirements: skills(draws, 0, 9).map((skillId) => {
      const gate = draws.happens(5);
      return { skillId, need: gate || draws.happens(70) ? 'REQUIRED' : 'DESIRED', minLevel: draws.whole(1, 4), gate };
    }),
    pay: { amount: 100_00 + 50 * draws.whole(0, 400), currency: 'USD', per: 'MONTH' },
    payFloor: draws.happens(20) ? { amount: 120_00, currency: 'USD', per: 'MONTH' } : null,
    workDays: draws.oneOf([31, 63]),
    hoursPerWeek: draws.whole(30, 50),
    night: draws.happens(5),
    liveIn: draws.happens(5),
    housingOffered: draws.happens(15),
    hazardous: draws.happens(5),
    languages: draws.happens(80) ? [{ language: 'km', level: 2 }] : [{ language: 'en', level: draws.whole(1, 3) }],
    minLiteracy: draws.whole(0, 3),
    licences: draws.happens(5) ? ['MOTORBIKE'] : [],
  });
}

export function drawTrainee(draws: Draws, at: number): MatchingTrainee {
  const home = province(draws);
  const number = PROVINCES.indexOf(home);
  return sokha({
    id: id('a', at),
    state: draws.happens(95) ? 'JOB_READY' : 'PAUSED',
    consentMatching: draws.happens(95),
    jobReadyAt: draws.happens(90) ? `2026-01-0${draws.whole(1, 9)}T02:00:00.00000${draws.whole(0, 3)}Z` : null,
    homeProvince: home,
    adjacentProvinces: [PROVINCES[(number + 1) % 25] as string, PROVINCES[(number + 24) % 25] as string],
    travel: draws.oneOf(['SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE']),
    acceptsHousing: draws.happens(30),
    skills: skills(draws, 0, 14).map((skillId) => ({ skillId, level: draws.whole(1, 4) })),
    jobPreferences: draws.happens(60) ? [{ iscoCode: draws.oneOf(OCCUPATIONS), rank: 1 }] : [],
    languages: [{ language: 'km', level: draws.whole(1, 4) }, ...(draws.happens(30) ? [{ language: 'en', level: draws.whole(1, 4) }] : [])],
    literacy: draws.whole(0, 4),
    licences: draws.happens(30) ? ['MOTORBIKE'] : [],
    availableFrom: draws.happens(80) ? '2026-03-01' : '2026-04-15',
    availableDays: draws.oneOf([31, 63, 127]),
    availableFromMinute: 360,
    availableToMinute: draws.oneOf([1_020, 1_200]),
    wantedHoursPerWeek: draws.happens(50) ? { min: 30, max: draws.oneOf([36, 40, 48]) } : null,
    minimumPay: draws.happens(30) ? { amount: 150_00, currency: 'USD', per: 'MONTH' } : null,
    institutionExcludes: [id('c', 1), id('c', 2)],
    limits: {
      ...sokha().limits,
      eighteenOn: draws.happens(90) ? '2022-06-01' : '2028-06-01',
      noNight: draws.happens(30),
      excludedSites: draws.happens(20) ? [id('d', draws.whole(0, 600))] : [],
      excludedEmployers: draws.happens(20) ? [id('c', draws.whole(0, 300))] : [],
      excludedProvinces: draws.happens(10) ? [draws.oneOf(PROVINCES)] : [],
      excludedIsco: draws.happens(20) ? [draws.oneOf(['51', '7533', '9'])] : [],
    },
  });
}

/** Enough rows to fill places, provinces and lists, which small markets never do. */
export const crowd = (seed: number, size: { readonly trainees: number; readonly vacancies: number }) => {
  const draws = new Draws(seed);
  return {
    trainees: Array.from({ length: size.trainees }, (_, at) => drawTrainee(draws, at)),
    vacancies: Array.from({ length: size.vacancies }, (_, at) => drawVacancy(draws, at)),
    taxonomy: crowdTaxonomy,
  } satisfies Sides;
};
