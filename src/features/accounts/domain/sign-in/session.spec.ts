import fc from 'fast-check';
import { isRefusal } from '../../../../shared/refusal';
import { DEVICES, deviceOf } from './device';
import { AUDIENCES, type Audience } from '../roles';
import { endOf, FRESH_MINUTES, isFresh, isLive, lastEndOf, SESSION_LIMITS } from './session';
import { authenticateAgain, beginSession, endedBySignIn, endSession, type NamedSession, useSession } from './session-moves';

const moves = { beginSession, useSession, authenticateAgain, endSession, endedBySignIn };
const MINUTE_MS = 60_000;
const START = new Date('2026-03-01T08:00:00Z');
const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

test.each([
  ['trainee', 10, 60],
  ['staff', 15, 600],
  ['employer', 30, 720],
] as const)('a session of %s ends after %i idle minutes, and after %i minutes of use', (audience, idle, absolute) => {
  const session = moves.beginSession(audience, START);
  expect([isLive(session, later(START, idle - 0.01)), isLive(session, later(START, idle))]).toEqual([true, false]);
  const used = { ...session, usedAt: later(START, absolute - 1) };
  expect([isLive(used, later(START, absolute - 0.01)), isLive(used, later(START, absolute))]).toEqual([true, false]);
});

test('an authentication counts as recent for five minutes', () => {
  const session = moves.beginSession('staff', START);
  expect([isFresh(session, later(START, 4.99)), isFresh(session, later(START, 5))]).toEqual([true, false]);
});

test.each([
  ['Mozilla/5.0 (Linux; Android 13; SM-A037F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36', 'PHONE'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148', 'PHONE'],
  ['Mozilla/5.0 (Linux; Android 12; SM-T225) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36', 'TABLET'],
  ['Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) AppleWebKit/605.1.15', 'TABLET'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0', 'COMPUTER'],
  ['curl/8.5.0', 'PROGRAM'],
  ['', 'PROGRAM'],
])('the user agent %j is a %s', (agent, device) => expect(deviceOf(agent)).toBe(device));

test('any user agent maps to one of the four device kinds', () => {
  fc.assert(fc.property(fc.string(), (agent) => DEVICES.includes(deviceOf(agent)) && DEVICES.includes(deviceOf(`Mozilla/5.0 (${agent}`))));
});

/** One user action at one of three browsers, after some minutes. */
interface Step {
  readonly does: 'sign in' | 'use' | 'authenticate' | 'end one' | 'end all';
  readonly browser: number;
  readonly afterMinutes: number;
}
type Open = NamedSession & { readonly browser: number };
type Machine = typeof moves;

const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom('sign in', 'sign in', 'use', 'use', 'use', 'authenticate', 'end one', 'end all'),
    browser: fc.integer({ min: 0, max: 2 }),
    afterMinutes: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 4.99, 5, 9.99, 10, 15, 30)),
  }),
  { maxLength: 60 },
);

/** Runs the steps and returns the rules they broke. */
function broken(machine: Machine, audience: Audience, walk: readonly Step[]): string[] {
  const faults: string[] = [];
  let sessions: readonly Open[] = [];
  const given = new Map<string, Date>();
  const over = new Set<string>();
  let at = START;
  for (const { does, browser, afterMinutes } of walk) {
    at = later(at, afterMinutes);
    for (const one of sessions) if (!isLive(one, at)) over.add(one.id);
    // A browser keeps its token after the session is over.
    const former = [...sessions].reverse().find((one) => one.browser === browser);
    if (does === 'sign in') {
      const id = `${sessions.length}`;
      given.set(id, at);
      sessions = [...machine.endedBySignIn(sessions, audience, former?.id ?? null, at), { ...machine.beginSession(audience, at), id, browser }];
      if (sessions.filter((one) => one.browser === browser && isLive(one, at)).length !== 1) faults.push('rotation leaves exactly one at this browser');
      if (audience === 'trainee' && sessions.filter((one) => isLive(one, at)).length !== 1) faults.push('she has one at a time');
    } else if (does === 'use' || does === 'authenticate') {
      sessions = sessions.map((one) => {
        if (one !== former) return one;
        const moved = does === 'use' ? machine.useSession(one, at) : machine.authenticateAgain(one, at);
        if (!isRefusal(moved) && does === 'authenticate') given.set(one.id, at);
        return isRefusal(moved) ? one : moved;
      });
    } else sessions = sessions.map((one) => (does === 'end all' || one === former ? machine.endSession(one, at) : one));
    for (const one of sessions) {
      const lived = (at.getTime() - one.beganAt.getTime()) / MINUTE_MS;
      if (isLive(one, at) && lived >= SESSION_LIMITS[audience].absoluteMinutes) faults.push('no session is live past its limit');
      if (isLive(one, at) && at >= later(one.usedAt, SESSION_LIMITS[audience].idleMinutes)) faults.push('no session is live that was idle for too long');
      if (endOf(one) > lastEndOf(one)) faults.push('nothing prolongs a session beyond its last end');
      if (over.has(one.id) && isLive(one, at)) faults.push('what ended stays ended');
      if (!isLive(one, at)) over.add(one.id);
      if (isFresh(one, at) && at.getTime() - (given.get(one.id)?.getTime() ?? 0) >= FRESH_MINUTES * MINUTE_MS)
        faults.push('the secret counts no longer than its minutes');
    }
    if (does === 'end all' && sessions.some((one) => isLive(one, at))) faults.push('signing out everywhere leaves none');
  }
  return faults;
}

const walks = (machine: Machine) => fc.property(fc.constantFrom(...AUDIENCES), steps, (audience, walk) => broken(machine, audience, walk).length === 0);

test('no sequence of steps yields a session past its limits, revives one, leaves two where one is allowed, or extends an authentication', () => {
  fc.assert(walks(moves), { numRuns: 500 });
});

test.each<[string, Partial<Machine>]>([
  ['use brings an ended one back', { useSession: (session, at) => ({ ...session, endedAt: null, usedAt: at, beganAt: at }) }],
  ['using one counts as giving the secret', { useSession: (session, at) => (isLive(session, at) ? { ...session, usedAt: at, authenticatedAt: at } : session) }],
  ['a sign-in ends nothing', { endedBySignIn: (others) => others }],
  ['ending does not end', { endSession: (session) => session }],
  ['more time is more than there is', { useSession: (session, at) => ({ ...session, usedAt: at }) }],
])('the walk notices when %s', (_, mistake) => {
  expect(fc.check(walks({ ...moves, ...mistake }), { numRuns: 2000, seed: 1, endOnFailure: true }).failed).toBe(true);
});
