import { SeededRandom } from '../matching/seeded-random.mjs';

/** The seed for which the floors apply. */
export const SEED = 20_260_302;
const [OF_VACANCY, OF_TRAINEE] = [1, 2];
const REQUIRED = [3, 8];
const DESIRED = [0, 4];
/** Number of known skills of a trainee: a third each of thin, medium and full profiles. */
const PROFILES = [
  [5, 8],
  [9, 15],
  [16, 30],
];
/** A profile with at most this many skills is thin. Most trainees of this service have a thin one. */
export const THIN = 8;

/**
 * Vacancies and trainees generated from the lists of real ESCO occupations that have a label. A vacancy
 * requires some essential skills of its occupation and desires some optional ones; a trainee has some skills
 * of hers. `elsewherePercent` of her skills come from another occupation.
 */
export function drawMarket(occupations, labelled, { vacancies, trainees, seed, elsewherePercent = 0, onlyEssential = false }) {
  const pool = labelled.filter((row) => occupations[row].essential.length >= REQUIRED[0]);
  const all = (row) => (onlyEssential ? occupations[row].essential : [...occupations[row].essential, ...occupations[row].optional]);
  return {
    vacancies: Array.from({ length: vacancies }, (_, n) => {
      const random = new SeededRandom(seed, OF_VACANCY, n);
      const occupation = random.oneOf(pool);
      const { essential, optional } = occupations[occupation];
      const required = random.some(essential, random.whole(...REQUIRED));
      return { occupation, required, desired: random.some(optional, random.whole(...DESIRED)) };
    }),
    trainees: Array.from({ length: trainees }, (_, n) => {
      const random = new SeededRandom(seed, OF_TRAINEE, n);
      const occupation = random.oneOf(pool);
      const count = random.whole(...PROFILES[n % PROFILES.length]);
      const elsewhere = Math.round((count * elsewherePercent) / 100);
      const skills = [...random.some(all(occupation), count - elsewhere), ...random.some(all(random.oneOf(pool)), elsewhere)];
      return { n, occupation, skills: [...new Set(skills)] };
    }),
  };
}

/**
 * Parameters are chosen on the even half of the trainees; the odd half is used once, and only its figures are
 * reported.
 */
export const halves = ({ trainees }) => ({ even: trainees.filter(({ n }) => n % 2 === 0), odd: trainees.filter(({ n }) => n % 2 === 1) });
