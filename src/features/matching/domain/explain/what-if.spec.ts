import fc from 'fast-check';
import { anyMarket, type Market } from '../../../../../test/matching/market';
import { COOK_SOUP, CUT_TEXTILES, SEW, smallTaxonomy, sokha, tailor, TODAY } from '../../../../../test/matching/example-pair';
import { MatchEngine } from '../engine/match-engine';
import { failedGates } from '../gates/gates';
import type { MatchingTrainee, MatchingVacancy } from '../facts/pair';
import { compareVacancies } from '../score/rank';
import { score } from '../score/score';
import { WAYMARK_1 } from '../score/scoring-model';
import { type TaxonomySlice, viewOf } from '../facts/taxonomy-view';
import { type RankChange, rankChanges, type ListRank, withSkill } from './what-if';

function engineOf(vacancies: readonly MatchingVacancy[], taxonomy: TaxonomySlice): MatchEngine {
  const engine = new MatchEngine(taxonomy, WAYMARK_1);
  for (const vacancy of vacancies) engine.putVacancy(vacancy);
  engine.finishLoading(0);
  return engine;
}
function prospect(engine: MatchEngine, trainee: MatchingTrainee, vacancy: MatchingVacancy): { now: ListRank | null; changes: RankChange[] } {
  const now = engine.rankOf(trainee, vacancy.id, TODAY);
  const match = { vacancyId: vacancy.id, explanation: engine.explain(trainee, vacancy, TODAY) };
  return { now, changes: rankChanges(engine, trainee, match, now, TODAY) };
}

/** The reference ranking: every vacancy, by the functions that define score, gates and order. */
function oneByOne(trainee: MatchingTrainee, { vacancies, taxonomy }: Pick<Market, 'taxonomy'> & { readonly vacancies: readonly MatchingVacancy[] }): string[] {
  const view = viewOf(taxonomy);
  return vacancies
    .filter((vacancy) => failedGates(trainee, vacancy, TODAY).length === 0)
    .map((vacancy) => ({ vacancyId: vacancy.id, score: score(trainee, vacancy, view, WAYMARK_1).score, postedAt: vacancy.postedAt }))
    .sort(compareVacancies)
    .map(({ vacancyId }) => vacancyId);
}
const rankIn = (ids: readonly string[], id: string): ListRank | null => (ids.includes(id) ? { rank: ids.indexOf(id) + 1, of: ids.length } : null);

const numbered = (at: number): string => `b0000000-0000-4000-8000-00000000000${at}`;
const requirement = (skillId: number, minLevel: number, gate = false): MatchingVacancy['requirements'][number] => ({
  skillId,
  need: 'REQUIRED',
  minLevel,
  gate,
});
/** Three shops that all require sewing; the second also cutting, the third also soup. */
const shops = [
  tailor({ id: numbered(1), requirements: [requirement(SEW, 2)] }),
  tailor({ id: numbered(2), requirements: [requirement(SEW, 2), requirement(CUT_TEXTILES, 2)], postedAt: '2026-02-21T03:00:00.000000Z' }),
  tailor({ id: numbered(3), requirements: [requirement(SEW, 2), requirement(COOK_SOUP, 1, true)], postedAt: '2026-02-22T03:00:00.000000Z' }),
] as const;

test('with cutting at level 2 the second shop moves from last of two to first', () => {
  const { now, changes } = prospect(engineOf(shops, smallTaxonomy), sokha(), shops[1]);
  expect(now).toEqual({ rank: 2, of: 2 });
  expect(changes).toMatchObject([{ skillId: CUT_TEXTILES, level: 2, have: 0, opens: false, becomes: { rank: 1, of: 2 } }]);
});

test('learning a failed gate skill opens the vacancy, which is then ranked among three', () => {
  const { now, changes } = prospect(engineOf(shops, smallTaxonomy), sokha(), shops[2]);
  expect(now).toBeNull();
  expect(changes).toMatchObject([{ skillId: COOK_SOUP, level: 1, opens: true, becomes: { rank: 1, of: 3 } }]);
});

test('no change is shown while another gate fails, or when the vacancy is first already', () => {
  const far = { ...shops[2], minLiteracy: 4 };
  expect(prospect(engineOf([...shops.slice(0, 2), far], smallTaxonomy), sokha(), far)).toEqual({ now: null, changes: [] });
  const first = { ...shops[1], pay: { ...shops[1].pay, amount: 300_00 } };
  const alone = prospect(engineOf([first], smallTaxonomy), sokha(), first);
  expect(alone).toEqual({ now: { rank: 1, of: 1 }, changes: [] });
});

test('a skill that improves competing vacancies equally does not change the rank and is not shown', () => {
  const twins = [0, 1].map((at) => tailor({ id: numbered(at), requirements: [requirement(CUT_TEXTILES, 2)] }));
  const { now, changes } = prospect(engineOf(twins, smallTaxonomy), sokha(), twins[1] as MatchingVacancy);
  expect([now, changes]).toEqual([{ rank: 2, of: 2 }, []]);
});

test('in any market every change shown matches a full new ranking, and only those beyond the fifth are left out', () => {
  fc.assert(
    fc.property(anyMarket, ({ trainees, vacancies, taxonomy }) => {
      const engine = engineOf(vacancies, taxonomy);
      for (const trainee of trainees) {
        const list = oneByOne(trainee, { vacancies, taxonomy });
        for (const vacancy of vacancies) {
          const { now, changes } = prospect(engine, trainee, vacancy);
          expect(now).toEqual(rankIn(list, vacancy.id));
          const better = vacancy.requirements
            .map(({ skillId, minLevel }) => ({
              skillId,
              becomes: rankIn(oneByOne(withSkill(trainee, { skillId, level: minLevel }), { vacancies, taxonomy }), vacancy.id),
            }))
            .filter(({ becomes }) => becomes && (!now || becomes.rank < now.rank));
          expect(changes).toHaveLength(Math.min(5, better.length));
          for (const { skillId, becomes } of changes) expect(better.find((one) => one.skillId === skillId)?.becomes).toEqual(becomes);
          expect(changes.map(({ becomes }) => becomes.rank)).toEqual(
            better
              .map(({ becomes }) => becomes?.rank ?? 0)
              .sort((a, b) => a - b)
              .slice(0, 5),
          );
        }
      }
    }),
    { numRuns: 150 },
  );
});
