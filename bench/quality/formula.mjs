/** Length of the judged lists. */
export const LISTED = 100;

/** Posting lists: the vacancies that require or desire each skill. */
function requirementPostings({ vacancies }) {
  const postings = new Map();
  const put = (skill, row, isRequired) => {
    if (!postings.has(skill)) postings.set(skill, []);
    postings.get(skill).push([row, isRequired]);
  };
  vacancies.forEach(({ required, desired }, row) => {
    for (const skill of required) put(skill, row, true);
    for (const skill of desired) put(skill, row, false);
  });
  return postings;
}

/** The best rows first; ties in the order of generation, which is independent of quality. */
function topRows(scores, count) {
  const rows = [];
  for (let row = 0; row < scores.length; row++) if (scores[row] > 0) rows.push(row);
  const cutoff = rows.length <= count ? 0 : Float64Array.from(rows, (row) => scores[row]).sort()[rows.length - count];
  return rows
    .filter((row) => scores[row] >= cutoff)
    .sort((a, b) => scores[b] - scores[a] || a - b)
    .slice(0, count);
}

/**
 * Ranks vacancies by a formula: a sum over a vacancy's requirements, in a form that the engine could compute.
 * `brings(skills)` is a Map of skill → credit; `weight(skill)`; `desired` is the weight of a desired skill
 * relative to a required one; `over(total weight of its requirements, vacancy)` is the divisor. Returns each
 * trainee's list of vacancies.
 */
export function rankBy(market, { brings, weight, desired, over }, trainees = market.trainees) {
  const postings = (market.asked ??= requirementPostings(market));
  const sum = (skills) => skills.reduce((total, skill) => total + weight(skill), 0);
  const divisors = Float64Array.from(market.vacancies, (vacancy) => over(sum(vacancy.required) + desired * sum(vacancy.desired), vacancy) || 1);
  const scores = new Float64Array(market.vacancies.length);
  return trainees.map((trainee) => {
    scores.fill(0);
    for (const [skill, credit] of brings(trainee.skills, trainee)) {
      const points = credit * weight(skill);
      for (const [row, isRequired] of postings.get(skill) ?? []) scores[row] += isRequired ? points : points * desired;
    }
    for (let row = 0; row < scores.length; row++) scores[row] /= divisors[row];
    return topRows(scores, LISTED);
  });
}

const ownSkillsOnly = (skills) => skills.map((skill) => [skill, 1]);
const one = () => 1;

/** How other products rank by skills. */
export function usualFormulas({ weights, vacancies }) {
  const idf = new Map(weights.map(([skill, thousandths]) => [skill, Math.sqrt(thousandths / 1_000)]));
  const requiredBy = new Map();
  for (const { required, desired } of vacancies) for (const skill of [...required, ...desired]) requiredBy.set(skill, (requiredBy.get(skill) ?? 0) + 1);
  const length = ({ required, desired }) => required.length + desired.length;
  const meanLength = vacancies.reduce((sum, vacancy) => sum + length(vacancy), 0) / vacancies.length;
  return {
    /** The share of the required skills she has: what most products show. */
    'match %': { brings: ownSkillsOnly, weight: one, desired: 0, over: (weight) => weight },
    /** The number of the vacancy's skills that she has. */
    overlap: { brings: ownSkillsOnly, weight: one, desired: 1, over: one },
    /** The share of the required skills she has, with rare ones weighing more. */
    'idf coverage': { brings: ownSkillsOnly, weight: (skill) => idf.get(skill), desired: 0, over: (weight) => weight },
    /**
     * Okapi BM25 with its usual k1 = 1.2 and b = 0.75, a vacancy as a document whose words are its skills:
     * keyword search.
     */
    BM25: {
      brings: ownSkillsOnly,
      weight: (skill) => Math.log(1 + (vacancies.length - (requiredBy.get(skill) ?? 0) + 0.5) / ((requiredBy.get(skill) ?? 0) + 0.5)),
      desired: 1,
      over: (_, vacancy) => 1 + 1.2 * (0.25 + (0.75 * length(vacancy)) / meanLength),
    },
  };
}
