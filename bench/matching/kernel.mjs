import { areaOf } from './plain.mjs';

/**
 * A lower bound for an exact answer from posting lists: `sums[places[p]] += points[p]` over the postings of
 * the trainee's skills in her reachable provinces, located beforehand. It skips the lookup of lists, clearing
 * the sums, gates, and the selection of the best.
 */
export class Kernel {
  name = 'the bare kernel';

  isExact = false;
  #ranges = new WeakMap();

  /**
   * @param vacancies all vacancies, including those that are possible for no trainee, because an index
   * contains them too
   */
  constructor(vacancies, skills) {
    const [skillOf, placeOf, provinceOf] = [new Numbers(), new Numbers(), new Numbers()];
    const counts = new Uint32Array(26);
    for (const vacancy of vacancies) {
      const province = Number(vacancy.province);
      const place = counts[province]++;
      for (const { skillId } of vacancy.requirements) {
        skillOf.push(skillId);
        placeOf.push(place);
        provinceOf.push(province);
      }
    }
    const cell = (at) => skillOf.values[at] * 26 + provinceOf.values[at];
    this.starts = new Uint32Array(skills * 26 + 1);
    for (let at = 0; at < skillOf.length; at++) this.starts[cell(at) + 1]++;
    for (let at = 0; at < skills * 26; at++) this.starts[at + 1] += this.starts[at];
    const next = this.starts.slice();
    this.places = new Uint32Array(skillOf.length);
    this.points = new Uint16Array(skillOf.length).fill(3);
    for (let at = 0; at < skillOf.length; at++) this.places[next[cell(at)]++] = placeOf.values[at];
    this.sums = new Uint16Array(Math.max(...counts));
  }

  ask(ask) {
    return this.#add(this.#ranges.get(ask));
  }

  /** Locates the postings of a question, province by province. @returns their number */
  prepare(ask) {
    const ranges = [];
    for (let province = 1; province <= 25; province++) {
      if (!ask.areas.includes(areaOf(province, true))) continue;
      for (const { skill } of ask.terms) {
        const [from, to] = [this.starts[skill * 26 + province], this.starts[skill * 26 + province + 1]];
        if (to > from) ranges.push(from, to);
      }
    }
    this.#ranges.set(ask, Uint32Array.from(ranges));
    return this.ask(ask);
  }

  #add(ranges) {
    const { places, points, sums } = this;
    let count = 0;
    for (let range = 0; range < ranges.length; range += 2) {
      const to = ranges[range + 1];
      for (let at = ranges[range]; at < to; at++) sums[places[at]] += points[at];
      count += to - ranges[range];
    }
    return count;
  }
}

/** A growing array of whole numbers. */
class Numbers {
  values = new Uint32Array(1_024);
  length = 0;

  push(number) {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = number;
  }
}

/**
 * Measures the speed of reading memory, by summing an array far larger than the caches.
 * @returns bytes per millisecond
 */
export function readMemory(megabytes) {
  const numbers = new Float64Array(megabytes * 131_072).fill(1);
  const times = [];
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < numbers.length; at += 4) {
      a += numbers[at];
      b += numbers[at + 1];
      c += numbers[at + 2];
      d += numbers[at + 3];
    }
    times.push(performance.now() - began);
    if (a + b + c + d !== numbers.length) throw new Error('The sum is wrong.');
  }
  return numbers.byteLength / Math.min(...times);
}
