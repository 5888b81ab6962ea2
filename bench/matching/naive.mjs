import { asAnswer, comesBefore, FLAGS } from './plain.mjs';

const AGE_18 = FLAGS.APPRENTICESHIP | FLAGS.NIGHT | FLAGS.HAZARDOUS | FLAGS.LIVE_IN;
const K = 10;

/** A query with sets and maps instead of lists, so that a loop over vacancies can use it. */
export const prepared = (ask) => ({
  ...ask,
  areaSet: Uint8Array.from({ length: 52 }, (_, area) => (ask.areas.includes(area) ? 1 : 0)),
  gateSet: new Set(ask.gates),
  bySkill: new Map(ask.terms.map((term) => [term.skill, term])),
});

/** The gates, ordered so that cheap and selective ones come first. */
export const isPossible = (ask, row) =>
  ask.areaSet[row.area] === 1 &&
  (row.flags & ask.noFlags) === 0 &&
  (row.days & ask.notDays) === 0 &&
  row.closes >= ask.today &&
  row.starts >= ask.availableFrom &&
  row.riel >= ask.least &&
  row.literacy <= ask.literacy &&
  row.khmer <= ask.khmer &&
  row.english <= ask.english &&
  (row.licences & ask.notLicences) === 0 &&
  ((row.start - ask.from + 1_440) % 1_440) + row.shift <= ask.free &&
  (row.starts >= ask.eighteen || (row.starts >= ask.fifteen && (row.flags & AGE_18) === FLAGS.APPRENTICESHIP)) &&
  row.employer !== ask.excludedEmployer &&
  !(row.isco >= ask.excludedIsco[0] && row.isco <= ask.excludedIsco[1]) &&
  ask.gateSet.has(row.gate);

const occupationPoints = (isco, preferred, points) =>
  isco === preferred ? points : Math.floor(isco / 10) === Math.floor(preferred / 10) ? Math.floor(points / 2) : 0;

function preferencePoints(ask, row, { distance, wantedHours, ownEnterprise }) {
  const housed = ask.housing && (row.flags & FLAGS.HOUSING) !== 0;
  const near = row.province === ask.home ? distance.same : ask.adjacent.includes(row.province) ? distance.adjacent : housed ? distance.housing : distance.far;
  const outside = Math.max(0, ask.hoursMin - row.hours, row.hours - ask.hoursMax);
  const own = (row.flags & FLAGS.APPRENTICESHIP) !== 0 && row.own === ask.institution ? ownEnterprise.apprenticeship : 0;
  return (
    near +
    row.payPoints +
    Math.max(0, wantedHours.most - wantedHours.lessPerHour * outside) +
    Math.max(occupationPoints(row.isco, ask.preferred1, ask.preferredPoints1), occupationPoints(row.isco, ask.preferred2, ask.preferredPoints2)) +
    own
  );
}

function skillPoints(ask, { wanted, divisor }) {
  let points = 0;
  for (const { skill, min, gate, scaled } of wanted) {
    const term = ask.bySkill.get(skill);
    if (term !== undefined) points += Math.floor((scaled * (gate ? term.asGate : term.asOther)[min - 1]) / divisor + 0.5);
  }
  return points;
}

/** A loop over objects that retains the ten best: what a careful programmer would write in an afternoon. */
export class NaiveLoop {
  name = 'naive loop over objects';
  isExact = true;

  constructor(rows, model) {
    this.rows = rows;
    this.model = model;
  }

  ask(ask) {
    const best = new TopTen();
    const query = prepared(ask);
    for (const row of this.rows) {
      if (isPossible(query, row)) best.add(row, skillPoints(query, row) + preferencePoints(query, row, this.model));
    }
    return asAnswer(best.inOrder);
  }
}

/** The same loop for a stream of vacancies, for markets too large for memory. */
export class NaiveStream {
  constructor(asks, model) {
    this.model = model;
    this.queries = asks.map((ask) => ({ ask: prepared(ask), best: new TopTen() }));
  }

  add(row) {
    for (const { ask, best } of this.queries) if (isPossible(ask, row)) best.add(row, skillPoints(ask, row) + preferencePoints(ask, row, this.model));
  }

  get answers() {
    return this.queries.map(({ best }) => asAnswer(best.inOrder));
  }
}

/** The same in the usual chain: filter, map, sort, slice. */
export class FilterMapSort {
  name = 'filter, map, sort';
  isExact = true;

  constructor(rows, model) {
    this.rows = rows;
    this.model = model;
  }

  ask(ask) {
    const query = prepared(ask);
    return asAnswer(
      this.rows
        .filter((row) => isPossible(query, row))
        .map((row) => ({ row, score: skillPoints(query, row) + preferencePoints(query, row, this.model) }))
        .sort(comesBefore)
        .slice(0, K),
    );
  }
}

/**
 * The ten best rows, in a sorted list: for so few, an insertion costs less than a heap, and one comparison
 * rejects most vacancies.
 */
class TopTen {
  inOrder = [];

  add(row, score) {
    const best = this.inOrder;
    if (best.length === K && score < best[K - 1].score) return;
    const one = { row, score };
    let at = best.length;
    while (at > 0 && comesBefore(one, best[at - 1]) < 0) at--;
    if (at === K) return;
    best.splice(at, 0, one);
    if (best.length > K) best.pop();
  }
}

/**
 * The matching rules themselves, applied pair by pair with their full explanations. They define the correct
 * answer and were never meant to be fast.
 */
export class RulesPairByPair {
  name = 'the rules, pair by pair';
  isExact = true;

  constructor(rules, vacancies, { taxonomy, model }) {
    const { failedGates } = rules('features/matching/domain/gates/gates');
    const { score } = rules('features/matching/domain/score/score');
    const { compareVacancies } = rules('features/matching/domain/score/rank');
    this.asTrainee = true;
    this.best = (trainee, today) =>
      vacancies
        .filter((vacancy) => failedGates(trainee, vacancy, today).length === 0)
        .map((vacancy) => ({ vacancyId: vacancy.id, score: score(trainee, vacancy, taxonomy, model).score, postedAt: vacancy.postedAt }))
        .sort(compareVacancies)
        .slice(0, K)
        .map(({ vacancyId, score: points }) => ({ vacancyId, score: points }));
  }

  ask(_ask, trainee, today) {
    return this.best(trainee, today);
  }
}
