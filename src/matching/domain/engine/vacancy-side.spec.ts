import fc from 'fast-check';
import { anyMarket } from '../../../../test/matching/market';
import { failedGates } from '../gates';
import type { MatchingTrainee, MatchingVacancy } from '../pair';
import { compareVacancies } from '../rank';
import { score } from '../score';
import { WAYMARK_1 } from '../scoring-model';
import { type TaxonomySlice, viewOf } from '../taxonomy-view';
import { SkillGraph } from './skill-graph';
import { VacancySide } from './vacancy-side';

const TODAY = '2026-03-02';

/** Every pair looked at, one by one, by the functions that define score and gates. */
function oneByOne(trainee: MatchingTrainee, vacancies: readonly MatchingVacancy[], taxonomy: TaxonomySlice, k: number): { vacancyId: string; score: number }[] {
  const view = viewOf(taxonomy);
  return vacancies
    .filter((vacancy) => failedGates(trainee, vacancy, TODAY).length === 0)
    .map((vacancy) => ({ vacancyId: vacancy.id, score: score(trainee, vacancy, view, WAYMARK_1).score, postedAt: vacancy.postedAt }))
    .sort(compareVacancies)
    .slice(0, k)
    .map(({ vacancyId, score: points }) => ({ vacancyId, score: points }));
}

test('the engine ranks as the rules do, pair by pair, whether a vacancy is indexed, fresh or changed', () => {
  fc.assert(
    fc.property(anyMarket, fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), ({ trainees, vacancies, taxonomy }, indexed, changed, k) => {
      const side = new VacancySide(new SkillGraph(taxonomy, WAYMARK_1));
      for (const vacancy of vacancies.slice(0, indexed)) side.put({ ...vacancy, pay: { ...vacancy.pay, amount: 1 } });
      side.build();
      for (const vacancy of vacancies.slice(0, changed)) side.put(vacancy);
      for (const vacancy of vacancies) side.put(vacancy);
      if (k % 2 === 0) side.build();
      for (const trainee of trainees) expect(side.best(trainee, k, TODAY)).toEqual(oneByOne(trainee, vacancies, taxonomy, k));
    }),
    { numRuns: 2_000 },
  );
});
