import { idOf, INSTITUTION, numberOfId, TODAY } from '../matching/market.mjs';
import { LISTED } from './formula.mjs';

const PROVINCE = '12';
/** The same level on both sides, because real lists say which skills are involved, but not at what level. */
const LEVEL = 3;
const NO_LIMITS = {
  noNight: false,
  noLiveIn: false,
  noAlcohol: false,
  excludedSites: [],
  excludedEmployers: [],
  excludedProvinces: [],
  excludedIsco: [],
};

/**
 * A trainee for whom every vacancy below is possible and equally preferred, so that only skills distinguish
 * them.
 */
const traineeWith = (skills) => ({
  id: idOf(0),
  institutionId: INSTITUTION,
  state: 'JOB_READY',
  consentMatching: true,
  jobReadyAt: '2026-01-05T02:00:00.000000Z',
  homeProvince: PROVINCE,
  adjacentProvinces: [],
  travel: 'SAME_PROVINCE',
  acceptsHousing: false,
  skills,
  jobPreferences: [],
  languages: [],
  literacy: 4,
  licences: [],
  availableFrom: TODAY,
  availableDays: 127,
  availableFromMinute: 0,
  availableToMinute: 0,
  wantedHoursPerWeek: null,
  minimumPay: null,
  institutionExcludes: [],
  limits: { ...NO_LIMITS, fifteenOn: '2015-01-01', eighteenOn: '2018-01-01' },
});

const vacancyWith = (row, requirements) => ({
  id: idOf(row),
  employerId: idOf(0),
  siteId: idOf(0),
  ownEnterpriseOf: null,
  province: PROVINCE,
  kind: 'JOB',
  iscoCode: '0000',
  state: 'OPEN',
  seatsLeft: 1,
  closesOn: '2026-12-31',
  startsOn: '2026-12-31',
  siteCleared: true,
  postedAt: '2026-03-01T00:00:00.000000Z',
  requirements,
  pay: { amount: 200_00, currency: 'USD', per: 'MONTH' },
  payFloor: null,
  workDays: 31,
  startMinute: 480,
  endMinute: 1_020,
  hoursPerWeek: 40,
  night: false,
  liveIn: false,
  housingOffered: false,
  servesAlcohol: false,
  hazardous: false,
  languages: [],
  minLiteracy: 0,
  licences: [],
});

const requirement = (need, minLevel) => (skillId) => ({ skillId, need, minLevel, gate: false });

/** The product itself: its engine and scoring model, applied to vacancies that differ only in skills. */
export class Product {
  #engine;
  #rules;
  #slice;
  #vacancies;

  /** `lists`: for each vacancy its required and its desired skills, in the order that breaks ties. */
  constructor(rules, slice, lists, minLevel = LEVEL) {
    const { MatchEngine } = rules('features/matching/domain/engine/match-engine');
    this.#rules = rules;
    this.#slice = slice;
    this.#engine = new MatchEngine(slice, rules('features/matching/domain/score/scoring-model').CURRENT_MODEL);
    this.#vacancies = lists.map(({ required, desired }, row) =>
      vacancyWith(row, [...required.map(requirement('REQUIRED', minLevel)), ...desired.map(requirement('DESIRED', minLevel))]),
    );
    for (const vacancy of this.#vacancies) this.#engine.putVacancy(vacancy);
    this.#engine.finishLoading(0);
  }

  /** Her list of vacancies. */
  listFor(skills, levelOf = () => LEVEL) {
    return this.#ranked(skills, levelOf, LISTED).map(({ row }) => row);
  }

  /** The score of every vacancy for her, in the order of the vacancies. */
  scoresFor(skills, levelOf = () => LEVEL) {
    const scores = new Float64Array(this.#vacancies.length);
    for (const { row, score } of this.#ranked(skills, levelOf, scores.length)) scores[row] = score;
    return scores;
  }

  /**
   * Throws if the engine's score of her first vacancy differs from the score of the readable rules, so that a
   * mistake in this file cannot become a figure.
   */
  compareWithRules(skills) {
    const { score } = this.#rules('features/matching/domain/score/score');
    const { viewOf } = this.#rules('features/matching/domain/facts/taxonomy-view');
    const trainee = traineeWith(skills.map((skillId) => ({ skillId, level: LEVEL })));
    const [{ row, score: found }] = this.#ranked(skills, () => LEVEL, 1);
    this.view ??= viewOf(this.#slice);
    const expected = score(trainee, this.#vacancies[row], this.view, this.#rules('features/matching/domain/score/scoring-model').CURRENT_MODEL).score;
    if (found !== expected) throw new Error(`vacancy ${row}: the engine says ${found}, the rules say ${expected}`);
  }

  #ranked(skills, levelOf, count) {
    const trainee = traineeWith(skills.map((skillId) => ({ skillId, level: levelOf(skillId) })));
    return this.#engine.topVacancies(trainee, count, TODAY).map(({ vacancyId, score }) => ({ row: numberOfId(vacancyId), score }));
  }
}
