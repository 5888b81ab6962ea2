import fc from 'fast-check';
import { small, sokha, tailor } from '../../../../test/matching/example-pair';
import { anyTaxonomy, anyTrainee, anyVacancy } from '../../../../test/matching/random-pairs';
import { scoreMatch, matchInputs, replay } from './stored-match';
import { CURRENT_MODEL, WAYMARK_1 } from './score/scoring-model';
import { viewOf } from './facts/taxonomy-view';

/**
 * The stored inputs of a trainee with two skills and an apprenticeship in an own enterprise. This text must
 * never change, because matches with it are stored.
 */
const STORED_IN_MARCH =
  '{"model":"waymark-1/esco-1.1.1",' +
  '"taxonomy":{"coUse":[[2,1,80],[3,1,90]],"transfers":[[2,1,50,"ESCO_RELATED"]],"weights":[[1,9000],[2,16000],[3,16000],[4,4000]]},' +
  '"trainee":{"acceptsHousing":true,"adjacentProvinces":["08"],"homeProvince":"12","institutionId":"11111111-1111-4111-8111-111111111111",' +
  '"jobPreferences":[{"iscoCode":"7531","rank":1},{"iscoCode":"5223","rank":2}],' +
  '"skills":[{"level":3,"skillId":1},{"level":1,"skillId":4}],"wantedHoursPerWeek":{"max":40,"min":30}},' +
  '"vacancy":{"hoursPerWeek":44,"housingOffered":true,"iscoCode":"7533","kind":"APPRENTICESHIP","ownEnterpriseOf":"11111111-1111-4111-8111-111111111111",' +
  '"pay":{"amount":17000,"currency":"USD","per":"MONTH"},"province":"08",' +
  '"requirements":[{"gate":false,"minLevel":4,"need":"REQUIRED","skillId":1},{"gate":false,"minLevel":2,"need":"REQUIRED","skillId":2},' +
  '{"gate":false,"minLevel":1,"need":"DESIRED","skillId":3},{"gate":true,"minLevel":1,"need":"DESIRED","skillId":4}]}}';

const SCORE_IN_MARCH = {
  score: 1_591,
  contributions: [
    { rule: 'SKILL', skillId: 1, need: 'REQUIRED', gate: false, points: 584, most: 779, have: 3, minLevel: 4, via: null },
    {
      rule: 'SKILL',
      skillId: 2,
      need: 'REQUIRED',
      gate: false,
      points: 332,
      most: 1_385,
      have: 0,
      minLevel: 2,
      via: { skillId: 1, level: 3, cosinePercent: 80 },
    },
    { rule: 'SKILL', skillId: 3, need: 'DESIRED', gate: false, points: 187, most: 692, have: 0, minLevel: 1, via: { skillId: 1, level: 3, cosinePercent: 90 } },
    { rule: 'SKILL', skillId: 4, need: 'DESIRED', gate: true, points: 173, most: 173, have: 1, minLevel: 1, via: null },
    { rule: 'DISTANCE', points: 150, most: 300, because: 'ADJACENT_PROVINCE' },
    { rule: 'PAY', points: 35, most: 100, because: 'MONTHLY_PAY' },
    { rule: 'WANTED_OCCUPATION', points: 50, most: 100, because: 'NEAR_JOB_PREFERENCE' },
    { rule: 'WANTED_HOURS', points: 30, most: 50, because: 'MORE_THAN_WANTED' },
    { rule: 'OWN_ENTERPRISE', points: 50, most: 50, because: 'OWN_APPRENTICESHIP' },
  ],
  covers: 0,
  uses: 100,
};

test('the stored inputs of Sokha and the tailor, to the byte: no limit, age, consent, name or trainee id', () => {
  expect(matchInputs(sokha(), tailor(), small, WAYMARK_1)).toBe(
    '{"model":"waymark-1/esco-1.1.1",' +
      '"taxonomy":{"coUse":[[2,1,80]],"transfers":[[2,1,50,"ESCO_RELATED"]],"weights":[[1,9000],[2,16000]]},' +
      '"trainee":{"acceptsHousing":false,"adjacentProvinces":["08"],"homeProvince":"12","institutionId":"11111111-1111-4111-8111-111111111111",' +
      '"jobPreferences":[{"iscoCode":"7531","rank":1}],"skills":[{"level":3,"skillId":1}],"wantedHoursPerWeek":{"max":48,"min":30}},' +
      '"vacancy":{"hoursPerWeek":45,"housingOffered":false,"iscoCode":"7531","kind":"JOB","ownEnterpriseOf":null,' +
      '"pay":{"amount":22000,"currency":"USD","per":"MONTH"},"province":"12",' +
      '"requirements":[{"gate":false,"minLevel":2,"need":"REQUIRED","skillId":1},{"gate":false,"minLevel":2,"need":"DESIRED","skillId":2}]}}',
  );
});

test('replaying a stored match from its inputs gives the same score and parts', () => {
  fc.assert(
    fc.property(anyTrainee, anyVacancy, anyTaxonomy, (trainee, vacancy, slice) => {
      const view = viewOf(slice);
      expect(replay(matchInputs(trainee, vacancy, view, WAYMARK_1))).toEqual(scoreMatch(trainee, vacancy, view, WAYMARK_1));
    }),
  );
});

test('the order of lists in the input changes no byte', () => {
  fc.assert(
    fc.property(anyTrainee, anyVacancy, anyTaxonomy, (trainee, vacancy, slice) => {
      const turned = {
        ...trainee,
        skills: trainee.skills.toReversed(),
        jobPreferences: trainee.jobPreferences.toReversed(),
        adjacentProvinces: trainee.adjacentProvinces.toReversed(),
      };
      const turnedSlice = { weights: slice.weights.toReversed(), coUse: slice.coUse.toReversed(), transfers: slice.transfers.toReversed() };
      expect(matchInputs(turned, { ...vacancy, requirements: vacancy.requirements.toReversed() }, viewOf(turnedSlice), WAYMARK_1)).toBe(
        matchInputs(trainee, vacancy, viewOf(slice), WAYMARK_1),
      );
    }),
  );
});

test('replaying a match of an unknown model throws', () => {
  const inputs = matchInputs(sokha(), tailor(), small, { ...WAYMARK_1, id: 'waymark-9/esco-2' });
  expect(() => replay(inputs)).toThrow('waymark-9/esco-2');
});

test('the definition of a model never changes under its id', () => {
  expect(WAYMARK_1).toEqual({
    id: 'waymark-1/esco-1.1.1',
    scale: 512,
    needHalves: { REQUIRED: 2, DESIRED: 1 },
    nearSkillPercent: 30,
    leastCoUsePercent: 50,
    unknownSkillWeight: 16_000,
    distance: { same: 300, adjacent: 150, housing: 100, far: 0 },
    pay: { most: 100, fromRiel: 400_000, toRiel: 1_200_000, rates: { riel: { USD: 40, KHR: 1 }, sixths: { HOUR: 1_248, DAY: 156, WEEK: 26, MONTH: 6 } } },
    wantedOccupation: { first: 100, lessPerRank: 10 },
    wantedHours: { most: 50, lessPerHour: 5 },
    ownEnterprise: { apprenticeship: 50 },
  });
  expect(CURRENT_MODEL).toEqual({ ...WAYMARK_1, id: 'waymark-2/esco-1.1.1', nearSkillPercent: 40 });
});

test('a match stored in March 2026 gives the same score and parts today', () => {
  expect(replay(STORED_IN_MARCH)).toEqual(SCORE_IN_MARCH);
});

test('the second model changes only what a neighbouring skill gives, and no match of the first', () => {
  const inputs = STORED_IN_MARCH.replace(WAYMARK_1.id, CURRENT_MODEL.id);
  const changed = SCORE_IN_MARCH.contributions.flatMap((part) => (part.rule === 'SKILL' && part.via ? [[part.skillId, part.points]] : []));
  expect(changed).toEqual([
    [2, 332],
    [3, 187],
  ]);
  const { contributions, covers, uses } = replay(inputs);
  expect({ covers, uses }).toEqual({ covers: 0, uses: 100 });
  expect(contributions.map(({ points }) => points)).toEqual([584, 443, 249, 173, 150, 35, 50, 30, 50]);
  expect(replay(STORED_IN_MARCH)).toEqual(SCORE_IN_MARCH);
});

test('each model uses its own pay rates: another rate changes the score and not the matches of earlier models', () => {
  const pay = { ...WAYMARK_1.pay, rates: { ...WAYMARK_1.pay.rates, riel: { USD: 60, KHR: 1 } } };
  const later = { ...WAYMARK_1, id: 'waymark-9/esco-1.1.1', pay };
  const [before, after] = [WAYMARK_1, later].map((model) => replay(matchInputs(sokha(), tailor(), small, model), [WAYMARK_1, later]));
  expect(after?.score).toBeGreaterThan(before?.score ?? Number.POSITIVE_INFINITY);
  expect(replay(matchInputs(sokha(), tailor(), small, WAYMARK_1), [WAYMARK_1, later])).toEqual(before);
});
