import { SeededRandom } from '../matching/seeded-random.mjs';

const DIMENSIONS = 200;
const ROUNDS = 8;
const SEED = 20_260_304;
const NEAREST = 20;
const MIN_COSINE = 0.5;
const OPTIONAL_WEIGHT = 0.5;
/** Number of skills compared at a time, so that their rows stay in the processor's cache. */
const BLOCK = 64;
/** Number of dimensions compared before checking whether two skills can still be similar. */
const STEP = 40;

/**
 * The occupation–skill matrix as lists: an entry for each relation with the idf of the skill (half for an
 * optional one); every occupation's row is normalised to length one.
 */
function matrixOf(occupations, idf) {
  return occupations.map(({ essential, optional }) => {
    const row = [...essential.map((skill) => [skill, idf[skill]]), ...optional.map((skill) => [skill, OPTIONAL_WEIGHT * idf[skill]])];
    const length = Math.hypot(...row.map(([, value]) => value)) || 1;
    return row.map(([skill, value]) => [skill, value / length]);
  });
}

/**
 * Orthonormalises the columns of a matrix (rows × DIMENSIONS) by the Gram–Schmidt process, twice for
 * accuracy.
 */
function orthonormalize(matrix, rows) {
  const columns = Array.from({ length: DIMENSIONS }, (_, d) => Float64Array.from({ length: rows }, (__, row) => matrix[row * DIMENSIONS + d]));
  columns.forEach((column, d) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < d; before++) {
        const other = columns[before];
        let along = 0;
        for (let row = 0; row < rows; row++) along += other[row] * column[row];
        for (let row = 0; row < rows; row++) column[row] -= along * other[row];
      }
    }
    const length = Math.hypot(...column) || 1;
    for (let row = 0; row < rows; row++) matrix[row * DIMENSIONS + d] = column[row] /= length;
  });
}

/**
 * Each skill's position along the 200 directions in which occupations differ most (subspace iteration), as
 * rows of length one.
 */
function skillVectors(matrix, skills) {
  const chance = new SeededRandom(SEED);
  let places = Float64Array.from({ length: skills * DIMENSIONS }, () => chance.next() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(matrix.length * DIMENSIONS);
    matrix.forEach((row, occupation) => {
      for (const [skill, value] of row) for (let d = 0; d < DIMENSIONS; d++) sums[occupation * DIMENSIONS + d] += value * places[skill * DIMENSIONS + d];
    });
    orthonormalize(sums, matrix.length);
    places = new Float64Array(skills * DIMENSIONS);
    matrix.forEach((row, occupation) => {
      for (const [skill, value] of row) for (let d = 0; d < DIMENSIONS; d++) places[skill * DIMENSIONS + d] += value * sums[occupation * DIMENSIONS + d];
    });
  }
  const directions = new Float32Array(places);
  for (let skill = 0; skill < skills; skill++) {
    const place = directions.subarray(skill * DIMENSIONS, (skill + 1) * DIMENSIONS);
    const length = Math.hypot(...place);
    if (length > 1e-9) place.forEach((value, d) => (place[d] = value / length));
    else place.fill(0);
  }
  return directions;
}

/**
 * The remaining length of each skill after so many dimensions: the cosine of two skills can grow by at most
 * the product of their remaining lengths.
 */
function remainingLengths(directions, skills, done) {
  return Float32Array.from({ length: skills }, (_, skill) => Math.hypot(...directions.subarray(skill * DIMENSIONS + done, (skill + 1) * DIMENSIONS)) + 1e-6);
}

/**
 * Calls `visit` for every two skills whose cosine is at least MIN_COSINE; abandons a pair once it cannot
 * reach that.
 */
function forEachNear(directions, skills, visit) {
  const rests = [];
  for (let done = STEP; done < DIMENSIONS; done += STEP) rests.push(remainingLengths(directions, skills, done));
  for (let from = 0; from < skills; from += BLOCK) {
    const to = Math.min(skills, from + BLOCK);
    for (let other = from + 1; other < skills; other++) {
      for (let one = from; one < Math.min(to, other); one++) {
        const cosine = cosineOf(directions, one, other, rests);
        if (cosine >= MIN_COSINE) visit(one, other, cosine);
      }
    }
  }
}

function cosineOf(directions, one, other, rests) {
  let [a, b] = [one * DIMENSIONS, other * DIMENSIONS];
  let cosine = 0;
  for (let step = 0; step <= rests.length; step++) {
    let [w, x, y, z] = [0, 0, 0, 0];
    for (const end = a + STEP; a < end; a += 4, b += 4) {
      w += directions[a] * directions[b];
      x += directions[a + 1] * directions[b + 1];
      y += directions[a + 2] * directions[b + 2];
      z += directions[a + 3] * directions[b + 3];
    }
    cosine += w + x + y + z;
    if (step < rests.length && cosine + rests[step][one] * rests[step][other] < MIN_COSINE) return 0;
  }
  return cosine;
}

/** The nearest skills of each skill, updated as pairs are found. */
class Nearest {
  #cosines;
  #skills;

  constructor(skills) {
    this.#cosines = new Float32Array(skills * NEAREST);
    this.#skills = new Int32Array(skills * NEAREST);
  }

  put(skill, other, cosine) {
    const first = skill * NEAREST;
    let at = first + NEAREST - 1;
    if (cosine <= this.#cosines[at]) return;
    for (; at > first && this.#cosines[at - 1] < cosine; at--) {
      this.#cosines[at] = this.#cosines[at - 1];
      this.#skills[at] = this.#skills[at - 1];
    }
    this.#cosines[at] = cosine;
    this.#skills[at] = other;
  }

  rowsOf(skill) {
    const rows = [];
    for (let at = skill * NEAREST; at < (skill + 1) * NEAREST && this.#cosines[at] > 0; at++)
      rows.push([skill, this.#skills[at], Math.round(100 * this.#cosines[at])]);
    return rows;
  }
}

/**
 * Which skills are used together, computed from the given occupations like the shipped table
 * (data/README.md): `[wanted, held, cosine in percent]`, the nearest first.
 */
export function computeCoUse(occupations, idf) {
  const directions = skillVectors(matrixOf(occupations, idf), idf.length);
  const nearest = new Nearest(idf.length);
  forEachNear(directions, idf.length, (one, other, cosine) => {
    nearest.put(one, other, cosine);
    nearest.put(other, one, cosine);
  });
  return [...idf.keys()].flatMap((skill) => nearest.rowsOf(skill));
}
