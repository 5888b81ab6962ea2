import fc from 'fast-check';
import { small, sokha, tailor } from '../../../test/matching/example-pair';
import { anyTaxonomy, anyTrainee, anyVacancy } from '../../../test/matching/random-pairs';
import { fitOf, matchInputs, replay } from './kept-match';
import { WAYMARK_1 } from './scoring-model';
import { viewOf } from './taxonomy-view';

test('what is kept of Sokha and the tailor, to the byte: no limit, no age, no consent, no name, no id of hers', () => {
  expect(matchInputs(sokha(), tailor(), small, WAYMARK_1)).toBe(
    '{"model":"waymark-1/esco-1.1.1",' +
      '"taxonomy":{"coUse":[[2,1,80]],"transfers":[[2,1,50,"ESCO_RELATED"]],"weights":[[1,9000],[2,16000]]},' +
      '"trainee":{"acceptsHousing":false,"adjacentProvinces":["08"],"homeProvince":"12","institutionId":"11111111-1111-4111-8111-111111111111",' +
      '"skills":[{"level":3,"skillId":1}],"wantedHoursPerWeek":{"max":48,"min":30},"wishes":[{"iscoCode":"7531","rank":1}]},' +
      '"vacancy":{"hoursPerWeek":45,"housingOffered":false,"iscoCode":"7531","kind":"JOB","ownEnterpriseOf":null,' +
      '"pay":{"amount":22000,"currency":"USD","per":"MONTH"},"province":"12",' +
      '"requirements":[{"gate":false,"minLevel":2,"need":"REQUIRED","skillId":1},{"gate":false,"minLevel":2,"need":"DESIRED","skillId":2}]}}',
  );
});

test('a kept match is computed again from its inputs alone, the same in every part', () => {
  fc.assert(
    fc.property(anyTrainee, anyVacancy, anyTaxonomy, (trainee, vacancy, slice) => {
      const view = viewOf(slice);
      expect(replay(matchInputs(trainee, vacancy, view, WAYMARK_1))).toEqual(fitOf(trainee, vacancy, view, WAYMARK_1));
    }),
  );
});

test('the order in which anything is listed changes no byte', () => {
  fc.assert(
    fc.property(anyTrainee, anyVacancy, anyTaxonomy, (trainee, vacancy, slice) => {
      const turned = {
        ...trainee,
        skills: trainee.skills.toReversed(),
        wishes: trainee.wishes.toReversed(),
        adjacentProvinces: trainee.adjacentProvinces.toReversed(),
      };
      const turnedSlice = { weights: slice.weights.toReversed(), coUse: slice.coUse.toReversed(), transfers: slice.transfers.toReversed() };
      expect(matchInputs(turned, { ...vacancy, requirements: vacancy.requirements.toReversed() }, viewOf(turnedSlice), WAYMARK_1)).toBe(
        matchInputs(trainee, vacancy, viewOf(slice), WAYMARK_1),
      );
    }),
  );
});

test('a match kept under a model this version does not know is refused loudly', () => {
  const inputs = matchInputs(sokha(), tailor(), small, { ...WAYMARK_1, id: 'waymark-9/esco-2' });
  expect(() => replay(inputs)).toThrow('waymark-9/esco-2');
});

test('the weights of a model never change under its id', () => {
  expect(WAYMARK_1).toMatchObject({
    id: 'waymark-1/esco-1.1.1',
    scale: 512,
    nearSkillPercent: 30,
    leastCoUsePercent: 50,
    needHalves: { REQUIRED: 2, DESIRED: 1 },
  });
});
