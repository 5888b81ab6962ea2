import fc from 'fast-check';
import { anyMarket, type Market } from '../../../../../../test/matching/market';
import { allLists, byEngine, isNoticed, pairByPair, type Ranking, type Sides } from '../../../../../../test/matching/rankings';
import { SIZES } from '../../../../../../test/sizes';

jest.setTimeout(600_000);

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

/** The same market in another order: the rows, and all lists within rows. */
const reordered = ({ trainees, vacancies, taxonomy }: Market): fc.Arbitrary<Sides> =>
  fc.record({
    trainees: fc
      .tuple(
        ...trainees.map((trainee) =>
          fc
            .tuple(shuffled(trainee.skills), shuffled(trainee.jobPreferences), shuffled(trainee.languages), shuffled(trainee.adjacentProvinces))
            .map(([skills, jobPreferences, languages, adjacentProvinces]) => ({ ...trainee, skills, jobPreferences, languages, adjacentProvinces })),
        ),
      )
      .chain(shuffled),
    vacancies: fc
      .tuple(
        ...vacancies.map((vacancy) =>
          fc
            .tuple(shuffled(vacancy.requirements), shuffled(vacancy.languages), shuffled(vacancy.licences))
            .map(([requirements, languages, licences]) => ({ ...vacancy, requirements, languages, licences })),
        ),
      )
      .chain(shuffled),
    taxonomy: fc.record({ weights: shuffled(taxonomy.weights), coUse: shuffled(taxonomy.coUse), transfers: shuffled(taxonomy.transfers) }),
  });

const marketInTwoOrders = anyMarket.chain((market) => reordered(market).map((again) => ({ market, again })));
const orderNeverMatters = (rank: (market: Sides) => Ranking) =>
  fc.property(marketInTwoOrders, fc.integer({ min: 1, max: 9 }), ({ market, again }, k) => {
    expect(allLists(market, rank(again), k)).toBe(allLists(market, rank(market), k));
  });

test('the order of rows and skills in the input never changes a byte of the lists', () => {
  fc.assert(orderNeverMatters(byEngine), { numRuns: SIZES.engineMarkets });
});

test('the order test fails for a ranking that breaks ties by input order', () => {
  const firstCome = (market: Sides): Ranking =>
    pairByPair(market, { compareVacancies: (a, b) => b.score - a.score, compareTrainees: (a, b) => b.score - a.score });
  expect(isNoticed(orderNeverMatters(firstCome))).toBe(true);
});
