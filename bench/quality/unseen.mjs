import { computeCoUse } from './co-use.mjs';
import { rankBy } from './formula.mjs';
import { halves } from './labelled-market.mjs';
import { unseenFormulas } from './tried-formulas.mjs';

const FOLDS = 5;

/**
 * Two cases: the lists of every fifth occupation are unknown while similar ones are known; or every fifth
 * kind of work (ISCO-08 unit group) is unknown as a whole.
 */
export const UNKNOWN = {
  'her occupation unknown': () => (row) => row % FOLDS,
  'her kind of work unknown': (occupations) => (row) => Number(occupations[row].isco) % FOLDS,
};

/**
 * The lists of all trainees in the odd half by each formula, with weights and co-use computed without the
 * ESCO lists from which the trainee's own vacancies were drawn. Real vacancies are not drawn from ESCO's
 * lists, so this shows how much of a gain depends on knowing them.
 */
export function unseenLists(market, taxonomy, foldOf, rules) {
  const { idfSquared } = rules('features/skills/domain/skill');
  const { odd } = halves(market);
  const lists = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isKnown = (row) => foldOf(row) !== fold;
    const knownOccupations = taxonomy.occupations.filter((_, row) => isKnown(row));
    const count = new Uint32Array(taxonomy.weights.length);
    for (const { essential, optional } of knownOccupations) for (const skill of [...essential, ...optional]) count[skill]++;
    const weights = Array.from(count, (using, skill) => [skill, 1_000 * idfSquared(knownOccupations.length, using)]);
    const coUse = computeCoUse(
      knownOccupations,
      weights.map(([, thousandths]) => Math.sqrt(thousandths / 1_000)),
    );
    const foldTrainees = odd.filter(({ occupation }) => foldOf(occupation) === fold);
    for (const { name, formula } of unseenFormulas({ ...taxonomy, weights, coUse, isKnown })) {
      const ranked = rankBy(market, formula, foldTrainees);
      if (!lists.has(name)) lists.set(name, new Map());
      foldTrainees.forEach(({ n }, at) => lists.get(name).set(n, ranked[at]));
    }
  }
  return [...lists].map(([name, byNumber]) => [name, odd.map(({ n }) => byNumber.get(n))]);
}
