import { FLAGS } from './plain.mjs';

const AGE_18 = FLAGS.APPRENTICESHIP | FLAGS.NIGHT | FLAGS.HAZARDOUS | FLAGS.LIVE_IN;

const K = 10;

/**
 * Vacancies that share no skill with the trainee have no posting. They are queried only if preferences alone
 * could beat the tenth result.
 */
export const needsPreferenceQuery = (rows, { mostPreference }) => rows.length < K || rows[K - 1][1] <= mostPreference;

/**
 * The ten best of two results, `[id, score, posted]`: of the vacancies that share a skill with her, and of
 * all reachable vacancies by preferences alone. A vacancy in both counts with its better score. No other
 * vacancy can be among the ten: ten others rank before it by preferences alone, and skills only add to their
 * scores.
 */
export function mergeTopTen(touched, byPreference) {
  const best = new Map(byPreference.map((row) => [row[0], row]));
  for (const row of touched) best.set(row[0], row);
  return [...best.values()].sort((a, b) => b[1] - a[1] || a[2] - b[2] || a[0] - b[0]).slice(0, K);
}

/**
 * A vacancy as a row, in this order; `posted` in milliseconds. Vacancies that are possible for no trainee are
 * left out, as in a partial index of a database.
 */
export const VACANCY_COLUMNS = [
  'id', 'province', 'area', 'employer', 'own', 'isco', 'minor', 'flags', 'closes', 'starts', 'posted', 'riel', 'pay_points', 'days', 'start', 'shift',
  'hours', 'literacy', 'khmer', 'english', 'licences', 'gate', 'divisor',
]; // prettier-ignore

export const vacancyRow = (row) => [
  row.id, row.province, row.area, row.employer, row.own, row.isco, Math.floor(row.isco / 10), row.flags, row.closes, row.starts, row.posted, row.riel,
  row.payPoints, row.days, row.start, row.shift, row.hours, row.literacy, row.khmer, row.english, row.licences, row.gate, row.divisor,
]; // prettier-ignore

/** One requirement, with the precomputed value of level 1, 2, 3 and 4 of the skill. */
export const POSTING_COLUMNS = ['skill', 'area', 'vacancy', 'p1', 'p2', 'p3', 'p4', 'run', 'scaled', 'divisor'];

export function* postingRows(row, { FULL_CREDIT }) {
  for (const { skill, min, gate, scaled } of row.wanted) {
    const at = (level) => Math.floor((scaled * Math.min(12, Math.floor((12 * level) / min)) * (FULL_CREDIT / 12)) / row.divisor + 0.5);
    yield [skill, row.area, row.id, at(1), at(2), at(3), at(4), runOf(min, gate), scaled, row.divisor];
  }
}

/** Which of a term's eight credits applies: by minimum level, and whether it is a gate. */
export const runOf = (min, gate) => 2 * (min - 1) + (gate ? 1 : 0);
export const creditsOf = ({ asGate, asOther }) => [0, 1, 2, 3].flatMap((at) => [asOther[at], asGate[at]]);

/** The named parameters of one query, except its terms and areas. */
export const PARAMETERS = [
  'today', 'home', 'institution', 'fifteen', 'eighteen', 'availableFrom', 'notDays', 'from', 'free', 'least', 'literacy', 'khmer', 'english',
  'notLicences', 'noFlags', 'excludedEmployer', 'iscoFrom', 'iscoTo', 'hoursMin', 'hoursMax', 'preferred1', 'minor1', 'full1', 'half1', 'preferred2', 'minor2', 'full2', 'half2', 'housing',
]; // prettier-ignore

export const parametersOf = (ask) => ({
  ...ask,
  iscoFrom: ask.excludedIsco[0],
  iscoTo: ask.excludedIsco[1],
  housing: ask.housing ? FLAGS.HOUSING : 0,
  ...preferredParameters(1, ask.preferred1, ask.preferredPoints1),
  ...preferredParameters(2, ask.preferred2, ask.preferredPoints2),
});

const preferredParameters = (n, isco, points) => ({
  [`preferred${n}`]: isco,
  [`minor${n}`]: Math.floor(isco / 10),
  [`full${n}`]: points,
  [`half${n}`]: Math.floor(points / 2),
});

/** The gates in SQL; `p` names a parameter, and `isHeldGate` is the dialect's expression for "is one of". */
export const gates = (p, isHeldGate) => `v.closes >= ${p('today')} and (v.flags & ${p('noFlags')}) = 0 and (v.days & ${p('notDays')}) = 0
  and v.starts >= ${p('availableFrom')} and v.riel >= ${p('least')} and v.literacy <= ${p('literacy')} and v.khmer <= ${p('khmer')} and v.english <= ${p('english')}
  and (v.licences & ${p('notLicences')}) = 0 and (v.start - ${p('from')} + 1440) % 1440 + v.shift <= ${p('free')}
  and (v.starts >= ${p('eighteen')} or (v.starts >= ${p('fifteen')} and (v.flags & ${AGE_18}) = ${FLAGS.APPRENTICESHIP}))
  and v.employer <> ${p('excludedEmployer')} and not (v.isco between ${p('iscoFrom')} and ${p('iscoTo')}) and (v.gate = 0 or ${isHeldGate})`;

/** The points for preferences; `most` is the dialect's name for the greatest of several values. */
export const preferences = (p, most, isAdjacent, { distance, wantedHours, ownEnterprise }) => `(
  case when v.province = ${p('home')} then ${distance.same} when ${isAdjacent} then ${distance.adjacent}
    when (v.flags & ${p('housing')}) <> 0 then ${distance.housing} else ${distance.far} end
  + v.pay_points
  + ${most}(0, ${wantedHours.most} - ${wantedHours.lessPerHour} * ${most}(0, ${p('hoursMin')} - v.hours, v.hours - ${p('hoursMax')}))
  + ${most}(${[1, 2].map((n) => preferredPoints(p, n)).join(', ')})
  + case when (v.flags & ${FLAGS.APPRENTICESHIP}) <> 0 and v.own = ${p('institution')} then ${ownEnterprise.apprenticeship} else 0 end)`;

const preferredPoints = (p, n) =>
  `case when v.isco = ${p(`preferred${n}`)} then ${p(`full${n}`)} when v.minor = ${p(`minor${n}`)} then ${p(`half${n}`)} else 0 end`;
