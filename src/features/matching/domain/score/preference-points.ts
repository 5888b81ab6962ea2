import { type Preference, type PreferencePoints, PREFERENCES } from './contribution';
import { monthlyRiel } from '../facts/monthly-pay';
import type { ScoredTrainee, ScoredVacancy } from '../facts/pair';
import type { ScoringModel } from './scoring-model';

type Rule = (trainee: ScoredTrainee, vacancy: ScoredVacancy, model: ScoringModel) => Omit<PreferencePoints, 'rule'>;

/**
 * Work that lets her be home in the evening is preferred: 300 points in her own province, 150 in an adjacent
 * one, 100 where offered housing suits her, otherwise 0.
 */
const distance: Rule = (trainee, vacancy, { distance: points }) => {
  const most = points.same;
  if (vacancy.province === trainee.homeProvince) return { points: points.same, most, because: 'SAME_PROVINCE' };
  if (trainee.adjacentProvinces.includes(vacancy.province)) return { points: points.adjacent, most, because: 'ADJACENT_PROVINCE' };
  if (vacancy.housingOffered && trainee.acceptsHousing) return { points: points.housing, most, because: 'HOUSING' };
  return { points: points.far, most, because: 'FAR' };
};

/**
 * Better pay gives more points, 0 to 100, linear over a band that is the same for all trainees. Her own
 * minimum pay is a gate and not part of this, so that asking for less never improves her rank. Piece work
 * gives 0, because its monthly pay is unknown.
 */
const pay: Rule = (_trainee, vacancy, { pay: band }) => {
  const riel = monthlyRiel(vacancy.pay, band.rates);
  if (riel === null) return { points: 0, most: band.most, because: 'PIECE_WORK' };
  const along = Math.floor((band.most * (riel - band.fromRiel)) / (band.toRiel - band.fromRiel));
  return { points: Math.max(0, Math.min(band.most, along)), most: band.most, because: 'MONTHLY_PAY' };
};

/**
 * Her first preference gives 100 points, each later one 10 fewer; an occupation of the same ISCO minor group
 * (three digits) gives half of that. The best counts.
 */
const wantedOccupation: Rule = (trainee, vacancy, { wantedOccupation: points }) => {
  let best = { points: 0, most: points.first, because: 'NOT_PREFERRED' };
  for (const { iscoCode, rank } of trainee.jobPreferences) {
    const full = Math.max(0, points.first - points.lessPerRank * (rank - 1));
    const candidate =
      iscoCode === vacancy.iscoCode
        ? { points: full, because: 'PREFERRED' }
        : iscoCode.slice(0, 3) === vacancy.iscoCode.slice(0, 3)
          ? { points: Math.floor(full / 2), because: 'NEAR_JOB_PREFERENCE' }
          : { points: 0, because: 'NOT_PREFERRED' };
    if (candidate.points > best.points) best = { ...best, ...candidate };
  }
  return best;
};

/**
 * Hours within her range give 50 points, 5 fewer for each hour a week outside it. Without a stated range
 * every vacancy gets full points.
 */
const wantedHours: Rule = (trainee, vacancy, { wantedHours: points }) => {
  const hours = trainee.wantedHoursPerWeek;
  if (!hours) return { points: points.most, most: points.most, because: 'NO_WISH' };
  const outside = Math.max(0, hours.min - vacancy.hoursPerWeek, vacancy.hoursPerWeek - hours.max);
  return {
    points: Math.max(0, points.most - points.lessPerHour * outside),
    most: points.most,
    because: outside === 0 ? 'AS_WANTED' : vacancy.hoursPerWeek < hours.min ? 'FEWER_THAN_WANTED' : 'MORE_THAN_WANTED',
  };
};

/**
 * An apprenticeship in her own institution's enterprise gives 50 points: a first step among people who know
 * the programme.
 */
const ownEnterprise: Rule = (trainee, vacancy, { ownEnterprise: { apprenticeship: most } }) =>
  vacancy.kind === 'APPRENTICESHIP' && vacancy.ownEnterpriseOf === trainee.institutionId
    ? { points: most, most, because: 'OWN_APPRENTICESHIP' }
    : { points: 0, most, because: 'OTHER_PLACE' };

const RULES: Readonly<Record<Preference, Rule>> = {
  DISTANCE: distance,
  PAY: pay,
  WANTED_OCCUPATION: wantedOccupation,
  WANTED_HOURS: wantedHours,
  OWN_ENTERPRISE: ownEnterprise,
};

/** The points of every preference for one pair, each bounded and with its reason (docs/matching.md 2). */
export const preferencePoints = (trainee: ScoredTrainee, vacancy: ScoredVacancy, model: ScoringModel): PreferencePoints[] =>
  PREFERENCES.map((rule) => ({ rule, ...RULES[rule](trainee, vacancy, model) }));
