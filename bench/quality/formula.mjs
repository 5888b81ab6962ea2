/** How long the lists are that are judged. */
export const LISTED = 100;

/** Every vacancy by the skills it asks for. */
function askedFor({ vacancies }) {
  const asked = new Map();
  const put = (skill, row, isRequired) => {
    if (!asked.has(skill)) asked.set(skill, []);
    asked.get(skill).push([row, isRequired]);
  };
  vacancies.forEach(({ required, desired }, row) => {
    for (const skill of required) put(skill, row, true);
    for (const skill of desired) put(skill, row, false);
  });
  return asked;
}

/** The best rows first; equal ones in the order in which they were drawn, which says nothing about them. */
function best(scores, count) {
  const rows = [];
  for (let row = 0; row < scores.length; row++) if (scores[row] > 0) rows.push(row);
  const bar = rows.length <= count ? 0 : Float64Array.from(rows, (row) => scores[row]).sort()[rows.length - count];
  return rows
    .filter((row) => scores[row] >= bar)
    .sort((a, b) => scores[b] - scores[a] || a - b)
    .slice(0, count);
}

/**
 * A formula is a sum over what a vacancy asks for, as the engine could compute it:
 *   brings(skills) → Map of skill → credit · weight(skill) · desired: what a desired skill counts of a required one · over(weight of all it asks for, vacancy).
 * Gives each trainee's list of vacancies.
 */
export function rankBy(market, { brings, weight, desired, over }, trainees = market.trainees) {
  const asked = (market.asked ??= askedFor(market));
  const sum = (skills) => skills.reduce((total, skill) => total + weight(skill), 0);
  const divisors = Float64Array.from(market.vacancies, (vacancy) => over(sum(vacancy.required) + desired * sum(vacancy.desired), vacancy) || 1);
  const scores = new Float64Array(market.vacancies.length);
  return trainees.map((trainee) => {
    scores.fill(0);
    for (const [skill, credit] of brings(trainee.skills, trainee)) {
      const points = credit * weight(skill);
      for (const [row, isRequired] of asked.get(skill) ?? []) scores[row] += isRequired ? points : points * desired;
    }
    for (let row = 0; row < scores.length; row++) scores[row] /= divisors[row];
    return best(scores, LISTED);
  });
}

const onlyHers = (skills) => skills.map((skill) => [skill, 1]);
const one = () => 1;

/** How products without our formula rank by skills. */
export function usualFormulas({ weights, vacancies }) {
  const idf = new Map(weights.map(([skill, thousandths]) => [skill, Math.sqrt(thousandths / 1_000)]));
  const askedBy = new Map();
  for (const { required, desired } of vacancies) for (const skill of [...required, ...desired]) askedBy.set(skill, (askedBy.get(skill) ?? 0) + 1);
  const length = ({ required, desired }) => required.length + desired.length;
  const meanLength = vacancies.reduce((sum, vacancy) => sum + length(vacancy), 0) / vacancies.length;
  return {
    /** The share of the required skills she has: what most products show. */
    'match %': { brings: onlyHers, weight: one, desired: 0, over: (weight) => weight },
    /** How many of the skills it asks for she has. */
    overlap: { brings: onlyHers, weight: one, desired: 1, over: one },
    /** The share of the required skills she has, rare ones weighing more. */
    'idf coverage': { brings: onlyHers, weight: (skill) => idf.get(skill), desired: 0, over: (weight) => weight },
    /** Okapi BM25 with its usual k1 = 1.2 and b = 0.75, a vacancy as a document whose words are its skills: keyword search. */
    BM25: {
      brings: onlyHers,
      weight: (skill) => Math.log(1 + (vacancies.length - (askedBy.get(skill) ?? 0) + 0.5) / ((askedBy.get(skill) ?? 0) + 0.5)),
      desired: 1,
      over: (_, vacancy) => 1 + 1.2 * (0.25 + (0.75 * length(vacancy)) / meanLength),
    },
  };
}
