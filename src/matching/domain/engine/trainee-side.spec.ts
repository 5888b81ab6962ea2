import fc from 'fast-check';
import { INSTITUTION } from '../../../../test/matching/example-pair';
import { anyMarket } from '../../../../test/matching/market';
import { failedGates } from '../gates';
import { compareTrainees } from '../rank';
import { score } from '../score';
import { WAYMARK_1 } from '../scoring-model';
import { viewOf } from '../taxonomy-view';
import { SkillGraph } from './skill-graph';
import { TraineeSide } from './trainee-side';

const TODAY = '2026-03-02';

test('for a vacancy the engine ranks the trainees of one institution as the rules do, pair by pair', () => {
  fc.assert(
    fc.property(anyMarket, fc.integer({ min: 1, max: 7 }), ({ trainees, vacancies, taxonomy }, k) => {
      const side = new TraineeSide(new SkillGraph(taxonomy, WAYMARK_1));
      for (const trainee of trainees) side.put({ ...trainee, skills: [] });
      for (const trainee of trainees) side.put(trainee);
      const view = viewOf(taxonomy);
      for (const vacancy of vacancies) {
        const expected = trainees
          .filter((trainee) => failedGates(trainee, vacancy, TODAY).length === 0)
          .map((trainee) => ({ traineeId: trainee.id, score: score(trainee, vacancy, view, WAYMARK_1).score, jobReadyAt: trainee.jobReadyAt }))
          .sort(compareTrainees)
          .slice(0, k)
          .map(({ traineeId, score: points }) => ({ traineeId, score: points }));
        expect(side.best(vacancy, INSTITUTION, k, TODAY)).toEqual(expected);
      }
      expect(side.best(vacancies[0] as (typeof vacancies)[0], 'another', k, TODAY)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
