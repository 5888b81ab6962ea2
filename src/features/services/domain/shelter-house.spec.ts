import { changeHouse, closeHouse, freePlaces, houseRefusal, type HouseUse, newHouseRefusal, parseHouse } from './shelter-house';

const use = (id: string, places: number, taken: number, closedOn: string | null = null): HouseUse => ({
  house: { institutionId: 'i', id, name: `House ${id}`, places, closedOn, version: 1, createdAt: new Date(0) },
  taken,
});
const FULL = use('a', 2, 2);
const problemsOf = (houseId: string | null, houses: readonly HouseUse[], toOn: string | null = null): unknown =>
  houseRefusal({ houseId, toOn }, houses)?.problems ?? null;

test.each([
  ['no house while there is none', null, [], null],
  ['no house once there is one', null, [FULL], [{ path: 'houseId', problem: 'EMPTY' }]],
  ['no house when the only one is closed', null, [use('a', 2, 0, '2026-01-01')], null],
  ['a house of nobody', 'x', [FULL], [{ path: 'houseId', problem: 'NOT_ALLOWED' }]],
  ['a free place', 'b', [FULL, use('b', 2, 1)], null],
  ['a full house alone', 'a', [FULL], [{ path: 'houseId', problem: 'HOUSE_FULL' }]],
  ['a full house beside a free one', 'a', [FULL, use('b', 5, 1)], [{ path: 'houseId', problem: 'OTHER_HOUSES_FREE', limit: 'House b (4)' }]],
  ['a closed house', 'b', [FULL, use('b', 2, 0, '2026-01-01')], [{ path: 'houseId', problem: 'NOT_ALLOWED' }]],
])('a current stay in %s', (_, houseId, houses, problems) => {
  expect(problemsOf(houseId, houses)).toEqual(problems);
});

test('a stay that is over takes no place, and may be in a house that closed on its last day or later', () => {
  expect(problemsOf('a', [FULL], '2026-01-05')).toBeNull();
  const closed = use('b', 2, 0, '2026-01-05');
  expect(problemsOf('b', [closed], '2026-01-05')).toBeNull();
  expect(problemsOf('b', [closed], '2026-01-06')).toEqual([{ path: 'houseId', problem: 'NOT_ALLOWED' }]);
});

test('a closed house has no free places', () => {
  expect([freePlaces(use('a', 3, 1)), freePlaces(use('a', 3, 3)), freePlaces(use('a', 3, 0, '2026-01-01'))]).toEqual([2, 0, 0]);
});

test('a house has a name and 1 to 500 places, and at most 50 are open', () => {
  expect(parseHouse({ name: ' Rose House ', places: 12 })).toEqual({ name: 'Rose House', places: 12 });
  expect(parseHouse({ name: '', places: 501 })).toMatchObject({ problems: [{ path: 'name' }, { path: 'places', limit: 500 }] });
  expect([newHouseRefusal(49), newHouseRefusal(50)]).toMatchObject([null, { problems: [{ path: 'name', problem: 'TOO_MANY' }] }]);
});

test('a house in use is neither closed nor made too small', () => {
  expect(changeHouse(FULL, { name: 'A', places: 1 })).toMatchObject({ problems: [{ path: 'places', problem: 'TOO_SMALL', limit: 2 }] });
  expect(changeHouse(FULL, { name: 'A', places: 2 })).toMatchObject({ name: 'A', places: 2, version: 2 });
  expect(closeHouse(FULL, '2026-02-01')).toMatchObject({ refusal: 'NOT_READY', reasons: ['HOUSE_IN_USE'] });
  expect(closeHouse(use('a', 2, 0), '2026-02-01')).toMatchObject({ closedOn: '2026-02-01', version: 2 });
  expect(closeHouse(use('a', 2, 0, '2026-01-01'), '2026-02-01')).toMatchObject({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED' });
});
