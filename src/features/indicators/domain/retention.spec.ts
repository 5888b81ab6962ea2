import { addDays, type LocalDate } from '../../../shared/local-date';
import type { PlacementFact } from './facts';
import { placementsOn } from './retention';

const START: LocalDate = '2026-03-02';
const day = (n: number): LocalDate => addDays(START, n);
const DAY_90 = day(90);

/** A verified job at an employer from one day to another, at a monthly pay. */
const job = (id: string, employerId: string, from: number, to: number | null, pay = 26_000, more: Partial<PlacementFact> = {}): PlacementFact =>
  ({
    id,
    employerId,
    startsOn: day(from),
    endedOn: to === null ? null : day(to),
    endReason: to === null ? null : 'FAMILY',
    offered: { payAmount: pay, payCurrency: 'USD', payPer: 'MONTH', hoursPerWeek: 40, contractMonths: null },
    found: [],
    outOfTouch: [],
    ...more,
  }) as unknown as PlacementFact;
const retainedIn = (firstPlacement: PlacementFact, ...others: PlacementFact[]): string[] =>
  placementsOn(firstPlacement, DAY_90, [firstPlacement, ...others]).map(({ id }) => id);

test('a trainee who stays is counted in her first placement until the day it ends', () => {
  expect(retainedIn(job('first', 'a', 0, null))).toEqual(['first']);
  expect(retainedIn(job('first', 'a', 0, 90))).toEqual(['first']);
  expect(retainedIn(job('first', 'a', 0, 89))).toEqual([]);
});

test('a trainee with two next placements is counted in both, even if the later one is with her first employer', () => {
  const first = job('first', 'a', 0, 40);
  expect(retainedIn(first, job('elsewhere', 'b', 42, null), job('back again', 'a', 50, null))).toEqual(['elsewhere', 'back again']);
});

test('a trainee is counted through successive placements while no gap exceeds 14 days and pay does not fall', () => {
  const first = job('first', 'a', 0, 20);
  const second = job('second', 'b', 30, 60);
  expect(retainedIn(first, second, job('third', 'a', 74, null))).toEqual(['third']);
  expect(retainedIn(first, second, job('third', 'a', 75, null))).toEqual([]);
  expect(retainedIn(first, second, job('third', 'a', 70, null, 25_999))).toEqual([]);
  expect(retainedIn(first, { ...second, endReason: 'BETTER_JOB' }, job('third', 'a', 70, null, 25_999))).toEqual(['third']);
});

test('a trainee who cannot be reached on the day is not counted', () => {
  const outOfTouch = [{ from: day(80), until: null }];
  expect(retainedIn(job('first', 'a', 0, null, 26_000, { outOfTouch }))).toEqual([]);
  expect(retainedIn(job('first', 'a', 0, 40), job('lost', 'b', 42, null, 26_000, { outOfTouch }), job('reached', 'c', 42, null))).toEqual(['reached']);
});

test('placements reachable through many chains are each visited once', () => {
  const chain = Array.from({ length: 400 }, (_, at) => job(String(at), 'a', 1 + (at % 40), 41 + Math.floor(at / 10)));
  expect(retainedIn(job('first', 'a', 0, 40), ...chain, job('last', 'b', 88, null))).toEqual(['last']);
});
