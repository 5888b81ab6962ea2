import fc from 'fast-check';
import { isRefusal } from '../../../../shared/refusal';
import { DEVICES, deviceOf } from './device';
import { AUDIENCES, type Audience } from '../permissions';
import { sessionEnd, RECENT_AUTHENTICATION_MINUTES, isRecentlyAuthenticated, isLive, latestSessionEnd, SESSION_LIMITS } from './session';
import { reauthenticate, beginSession, endSessionsAtSignIn, endSession, type IdentifiedSession, useSession } from './session-transitions';

const transitions = { beginSession, useSession, authenticateAgain: reauthenticate, endSession, endedBySignIn: endSessionsAtSignIn };
const MINUTE_MS = 60_000;
const START = new Date('2026-03-01T08:00:00Z');
const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

test.each([
  ['trainee', 10, 60],
  ['staff', 15, 600],
  ['employer', 30, 720],
] as const)('a session of %s ends after %i idle minutes, and after %i minutes of use', (audience, idle, absolute) => {
  const session = transitions.beginSession(audience, START);
  expect([isLive(session, later(START, idle - 0.01)), isLive(session, later(START, idle))]).toEqual([true, false]);
  const used = { ...session, usedAt: later(START, absolute - 1) };
  expect([isLive(used, later(START, absolute - 0.01)), isLive(used, later(START, absolute))]).toEqual([true, false]);
});

test('an authentication counts as recent for five minutes', () => {
  const session = transitions.beginSession('staff', START);
  expect([isRecentlyAuthenticated(session, later(START, 4.99)), isRecentlyAuthenticated(session, later(START, 5))]).toEqual([true, false]);
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
type Open = IdentifiedSession & { readonly browser: number };
type Machine = typeof transitions;

const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom('sign in', 'sign in', 'use', 'use', 'use', 'authenticate', 'end one', 'end all'),
    browser: fc.integer({ min: 0, max: 2 }),
    afterMinutes: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 4.99, 5, 9.99, 10, 15, 30)),
  }),
  { maxLength: 60 },
);

/** Runs the steps and returns the rules they broke. */
function faultsOf(machine: Machine, audience: Audience, sequence: readonly Step[]): string[] {
  const faults: string[] = [];
  let sessions: readonly Open[] = [];
  const authenticatedAt = new Map<string, Date>();
  const endedIds = new Set<string>();
  let at = START;
  for (const { does, browser, afterMinutes } of sequence) {
    at = later(at, afterMinutes);
    for (const one of sessions) if (!isLive(one, at)) endedIds.add(one.id);
    // A browser keeps its token after the session is over.
    const previous = [...sessions].reverse().find((one) => one.browser === browser);
    if (does === 'sign in') {
      const id = `${sessions.length}`;
      authenticatedAt.set(id, at);
      sessions = [...machine.endedBySignIn(sessions, audience, previous?.id ?? null, at), { ...machine.beginSession(audience, at), id, browser }];
      if (sessions.filter((one) => one.browser === browser && isLive(one, at)).length !== 1)
        faults.push('sign-in leaves exactly one live session at this browser');
      if (audience === 'trainee' && sessions.filter((one) => isLive(one, at)).length !== 1) faults.push('a trainee has one session at a time');
    } else if (does === 'use' || does === 'authenticate') {
      sessions = sessions.map((one) => {
        if (one !== previous) return one;
        const next = does === 'use' ? machine.useSession(one, at) : machine.authenticateAgain(one, at);
        if (!isRefusal(next) && does === 'authenticate') authenticatedAt.set(one.id, at);
        return isRefusal(next) ? one : next;
      });
    } else sessions = sessions.map((one) => (does === 'end all' || one === previous ? machine.endSession(one, at) : one));
    for (const one of sessions) {
      const lived = (at.getTime() - one.startedAt.getTime()) / MINUTE_MS;
      if (isLive(one, at) && lived >= SESSION_LIMITS[audience].absoluteMinutes) faults.push('no session is live past its limit');
      if (isLive(one, at) && at >= later(one.usedAt, SESSION_LIMITS[audience].idleMinutes)) faults.push('no session is live after its idle limit');
      if (sessionEnd(one) > latestSessionEnd(one)) faults.push('no step extends a session past its absolute limit');
      if (endedIds.has(one.id) && isLive(one, at)) faults.push('an ended session is never live again');
      if (!isLive(one, at)) endedIds.add(one.id);
      if (isRecentlyAuthenticated(one, at) && at.getTime() - (authenticatedAt.get(one.id)?.getTime() ?? 0) >= RECENT_AUTHENTICATION_MINUTES * MINUTE_MS)
        faults.push('an authentication is recent only for its minutes');
    }
    if (does === 'end all' && sessions.some((one) => isLive(one, at))) faults.push('signing out everywhere ends all sessions');
  }
  return faults;
}

const walks = (machine: Machine) => fc.property(fc.constantFrom(...AUDIENCES), steps, (audience, walk) => faultsOf(machine, audience, walk).length === 0);

test('no sequence of steps yields a session past its limits, revives one, leaves two where one is allowed, or extends an authentication', () => {
  fc.assert(walks(transitions), { numRuns: 500 });
});

test.each<[string, Partial<Machine>]>([
  ['use revives an ended session', { useSession: (session, at) => ({ ...session, endedAt: null, usedAt: at, startedAt: at }) }],
  ['use counts as authentication', { useSession: (session, at) => (isLive(session, at) ? { ...session, usedAt: at, authenticatedAt: at } : session) }],
  ['sign-in ends no session', { endedBySignIn: (others) => others }],
  ['ending a session has no effect', { endSession: (session) => session }],
  ['use extends a session past its limits', { useSession: (session, at) => ({ ...session, usedAt: at }) }],
])('the property test fails when %s', (_, mistake) => {
  expect(fc.check(walks({ ...transitions, ...mistake }), { numRuns: 2000, seed: 1, endOnFailure: true }).failed).toBe(true);
});
