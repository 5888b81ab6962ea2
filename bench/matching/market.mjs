import { SeededRandom, WeightedChoice } from './seeded-random.mjs';

/** The date of all queries. */
export const TODAY = '2026-03-02';
export const INSTITUTION = '00000000-0000-4000-8000-00000000000a';

/**
 * Provinces, weighted roughly by population in ten thousands: Phnom Penh has one vacancy in seven, Kep one in
 * four hundred.
 */
const PROVINCES = new WeightedChoice(
  Object.entries({
    12: 228, '08': 120, 14: 106, '02': 100, 17: 100, '03': 90, 21: 90, '05': 87, '01': 86, 25: 78, '06': 68, '07': 59, '04': 53, 20: 52, 15: 41,
    10: 37, 18: 31, 22: 27, 13: 25, 16: 20, 19: 16, '09': 12, 11: 9, 24: 7, 23: 4,
  }), // prettier-ignore
);
const LEVEL_REQUIRED = new WeightedChoice([
  [1, 20],
  [2, 40],
  [3, 30],
  [4, 10],
]);
const LEVEL_HELD = new WeightedChoice([
  [1, 25],
  [2, 40],
  [3, 25],
  [4, 10],
]);
const KIND = new WeightedChoice([
  ['JOB', 75],
  ['APPRENTICESHIP', 20],
  ['INTERNSHIP', 5],
]);
/** Travel, housing, days and hours of trainees as in the project's demo. */
const TRAVEL = new WeightedChoice([
  ['SAME_PROVINCE', 5],
  ['ADJACENT_PROVINCE', 4],
  ['ANYWHERE', 1],
]);
const DAYS_FREE = new WeightedChoice([
  [127, 6],
  [63, 3],
  [31, 1],
]);
const DAYS_WORKED = new WeightedChoice([
  [63, 6],
  [31, 3],
  [127, 1],
]);
const SHIFT = new WeightedChoice([
  [[420, 960], 40],
  [[480, 1_020], 30],
  [[360, 840], 10],
  [[840, 1_320], 10],
  [[1_320, 360], 10],
]);
const LITERACY_HELD = new WeightedChoice([
  [0, 1],
  [1, 3],
  [2, 6],
  [3, 6],
  [4, 3],
]);
const LITERACY_REQUIRED = new WeightedChoice([
  [0, 40],
  [1, 30],
  [2, 20],
  [3, 10],
]);
const EMPLOYERS_PER_VACANCY = 1 / 10;
const SEED = 20_260_302;
const [OF_VACANCY, OF_TRAINEE] = [1, 2];

/** Ids that sort as text in the order of their numbers. */
export const idOf = (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
export const numberOfId = (id) => Number.parseInt(id.slice(-12), 16);
const dayFrom = (today, days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
/** Precomputed days around today. */
const DAYS = Array.from({ length: 400 }, (_, at) => dayFrom(TODAY, at - 200));
const day = (ahead) => DAYS[200 + ahead];

/**
 * A labour market of any size: row n of either side is always the same. Required skills are drawn from a real
 * ESCO occupation ('esco'), or from all skills by Zipf's law with exponent 1 ('zipf'): the worst case, in
 * which every second vacancy requires the most common skill.
 */
export class Market {
  #taxonomy;
  #occupations;
  #zipf;
  #employers;

  constructor(taxonomy, { skew, size }) {
    this.#taxonomy = taxonomy;
    this.skew = skew;
    this.size = size;
    this.#occupations = taxonomy.occupations.filter(({ essential, optional }) => essential.length >= 3 && essential.length + optional.length >= 8);
    this.#zipf = new WeightedChoice(taxonomy.byCount.map((skill, rank) => [skill, 1 / (rank + 1)]));
    this.#employers = Math.max(10, Math.ceil(size * EMPLOYERS_PER_VACANCY));
  }

  *vacancies(from = 0, to = this.size) {
    for (let n = from; n < to; n++) yield this.vacancy(n);
  }

  vacancy(n) {
    const random = new SeededRandom(SEED, OF_VACANCY, n);
    const occupation = random.oneOf(this.#occupations);
    const kind = random.draw(KIND);
    const employer = random.whole(1, this.#employers);
    const [startMinute, endMinute] = random.draw(SHIFT);
    const liveIn = random.happens(5);
    return {
      id: idOf(n),
      employerId: idOf(employer),
      siteId: idOf(2 * employer + random.whole(0, 1)),
      ownEnterpriseOf: random.happens(3) ? INSTITUTION : null,
      province: random.draw(PROVINCES),
      kind,
      iscoCode: occupation.isco,
      state: 'OPEN',
      seatsLeft: random.happens(2) ? 0 : random.whole(1, 5),
      closesOn: day(random.whole(-1, 60)),
      startsOn: day(random.whole(5, 90)),
      siteCleared: !random.happens(2),
      postedAt: `${day(-random.whole(1, 90))}T0${random.whole(1, 9)}:${random.whole(10, 59)}:00.000000Z`,
      requirements: this.#requirements(occupation, random),
      pay: payOf(random),
      payFloor: random.happens(20) ? { amount: 150_00, currency: 'USD', per: 'MONTH' } : null,
      workDays: random.draw(DAYS_WORKED),
      startMinute,
      endMinute,
      hoursPerWeek: random.whole(30, 48),
      night: startMinute === 1_320,
      liveIn,
      housingOffered: liveIn || random.happens(6),
      servesAlcohol: random.happens(5),
      hazardous: random.happens(5),
      languages: random.happens(60)
        ? [{ language: 'km', level: random.whole(1, 3) }]
        : random.happens(20)
          ? [{ language: 'en', level: random.whole(1, 3) }]
          : [],
      minLiteracy: random.draw(LITERACY_REQUIRED),
      licences: random.happens(5) ? ['MOTORBIKE'] : [],
    };
  }

  trainee(n) {
    const random = new SeededRandom(SEED, OF_TRAINEE, n);
    const occupation = random.oneOf(this.#occupations);
    const homeProvince = random.draw(PROVINCES);
    const wantsHours = random.happens(30);
    const adult = random.happens(90);
    return {
      id: idOf(n),
      institutionId: INSTITUTION,
      state: 'JOB_READY',
      consentMatching: true,
      jobReadyAt: `${day(-random.whole(1, 180))}T0${random.whole(1, 9)}:${random.whole(10, 59)}:00.000000Z`,
      homeProvince,
      adjacentProvinces: this.#taxonomy.adjacentTo(homeProvince),
      travel: random.draw(TRAVEL),
      acceptsHousing: random.happens(25),
      skills: this.#skills(occupation, random),
      jobPreferences: random.happens(70)
        ? [
            { iscoCode: occupation.isco, rank: 1 },
            { iscoCode: random.oneOf(this.#occupations).isco, rank: 2 },
          ]
        : [],
      languages: [{ language: 'km', level: random.whole(2, 4) }, ...(random.happens(30) ? [{ language: 'en', level: random.whole(1, 3) }] : [])],
      literacy: random.draw(LITERACY_HELD),
      licences: random.happens(40) ? ['MOTORBIKE'] : [],
      availableFrom: day(random.happens(80) ? -random.whole(0, 100) : random.whole(1, 15)),
      availableDays: random.draw(DAYS_FREE),
      availableFromMinute: random.oneOf([300, 330, 360, 420]),
      availableToMinute: random.oneOf([1_050, 1_140, 1_260, 1_320]),
      wantedHoursPerWeek: wantsHours ? { min: 20, max: random.oneOf([36, 40, 48]) } : null,
      minimumPay: random.happens(25) ? { amount: random.oneOf([80_00, 150_00, 170_00]), currency: 'USD', per: 'MONTH' } : null,
      institutionExcludes: [],
      limits: limitsOf(adult, this.#employers, random),
    };
  }

  #requirements(occupation, random) {
    const required = this.#drawSkills(occupation.essential, random.whole(3, 8), random).map((skillId) => requirement(skillId, 'REQUIRED', random));
    if (random.happens(10)) required[0].gate = true;
    const taken = new Set(required.map(({ skillId }) => skillId));
    const desired = this.#drawSkills(occupation.optional, random.whole(0, 4), random).filter((skillId) => !taken.has(skillId));
    return [...required, ...desired.map((skillId) => requirement(skillId, 'DESIRED', random))];
  }

  /**
   * Most of a trainee's skills belong to one occupation, in the same proportions as in vacancies; two belong
   * to another.
   */
  #skills({ essential, optional }, random) {
    const own = [...this.#drawSkills(essential, random.whole(3, 8), random), ...this.#drawSkills(optional, random.whole(0, 4), random)];
    const other = this.#drawSkills(random.oneOf(this.#occupations).essential, 2, random);
    return [...new Set([...own, ...other])].map((skillId) => ({ skillId, level: random.draw(LEVEL_HELD) }));
  }

  #drawSkills(skills, count, random) {
    if (this.skew === 'esco') return random.some(skills, count);
    const drawn = new Set();
    while (drawn.size < count) drawn.add(random.draw(this.#zipf));
    return [...drawn];
  }
}

const requirement = (skillId, need, random) => ({ skillId, need, minLevel: random.draw(LEVEL_REQUIRED), gate: false });

function payOf(random) {
  if (random.happens(3)) return { amount: 50, currency: 'USD', per: 'PIECE' };
  return random.happens(25)
    ? { amount: 1_000 * random.whole(20, 50), currency: 'KHR', per: 'DAY' }
    : { amount: 1_000 * random.whole(11, 36), currency: 'USD', per: 'MONTH' };
}

const limitsOf = (adult, employers, random) => ({
  fifteenOn: adult ? '2015-01-01' : '2025-01-01',
  eighteenOn: adult ? '2018-01-01' : '2028-01-01',
  noNight: random.happens(20),
  noLiveIn: random.happens(10),
  noAlcohol: random.happens(30),
  excludedSites: [],
  excludedEmployers: random.happens(5) ? [idOf(random.whole(1, employers))] : [],
  excludedProvinces: random.happens(5) ? [random.draw(PROVINCES)] : [],
  excludedIsco: random.happens(5) ? ['51'] : [],
});
