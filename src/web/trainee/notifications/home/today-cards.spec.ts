import { isCheckInRequested, type Today } from './today-cards';

const PLACEMENT = { placement: { id: 'p' } };
const consent = (isActive: boolean) => ({ purpose: 'FOLLOW_UP_CONTACT' as const, isActive });

/** A home page with a due check-in. */
const today = (consents: readonly ReturnType<typeof consent>[], availableActions: readonly string[] = ['pause']) =>
  ({ me: { hasFirstPin: false, availableActions, consents }, myCheckIn: { isDue: true, ...PLACEMENT } }) as unknown as Today;

test.each([
  ['no answer about follow-ups', today([]), true],
  ['a valid consent', today([consent(true)]), true],
  ['a consent given again', today([consent(false), consent(true)]), true],
  ['a consent she took back', today([consent(false)]), false],
  ['everything stopped', today([consent(true)], ['resume']), false],
])('with %s, the page requests a due check-in as it should', (_case, state, expected) => expect(isCheckInRequested(state)).toBe(expected));
