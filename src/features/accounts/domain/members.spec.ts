import fc from 'fast-check';
import { isRefusal } from '../../../shared/refusal';
import { INVITATION, transitionInvitation, parseInvitation } from './invitation';
import { type Member, MEMBER_ACTIONS, memberActions, type MemberAction, mayInvite, changeMember } from './members';
import { mailCodeFrom, readMailCode } from './mail-code';

const owner: Member = { id: 'owner', isOwner: true };
const second: Member = { id: 'second', isOwner: true };
const member: Member = { id: 'member', isOwner: false };
const other: Member = { id: 'other', isOwner: false };
const all = [owner, second, member, other];

test.each<[string, Member, string | null, Member[], MemberAction[]]>([
  ['an owner on a member', member, 'owner', all, ['makeOwner', 'remove']],
  ['an owner on another owner', second, 'owner', all, ['endOwner', 'remove']],
  ['an owner on himself, with another owner', owner, 'owner', all, ['endOwner', 'remove']],
  ['the last owner on himself', owner, 'owner', [owner, member], []],
  ['a member on himself', member, 'member', all, ['remove']],
  ['a member on another member', other, 'member', all, []],
  ['a member on an owner', owner, 'member', all, []],
  ['an outsider on a member', member, 'stranger', all, []],
  ['an anonymous actor on a member', member, null, all, []],
  ['an owner on an unknown member', { id: 'gone', isOwner: false }, 'owner', all, []],
])('actions available to %s', (_, whom, actorId, members, actions) => expect(memberActions(whom, { actorId, members })).toEqual(actions));

test('the last owner needs another owner first, an unknown member is not found, and a member gets the actions allowed to him', () => {
  const team = { actorId: 'owner', members: [owner, member] };
  expect(changeMember('owner', 'remove', team)).toEqual({ refusal: 'NOT_READY', reasons: ['ANOTHER_OWNER'] });
  expect(changeMember('owner', 'endOwner', team)).toEqual({ refusal: 'NOT_READY', reasons: ['ANOTHER_OWNER'] });
  expect(changeMember('gone', 'remove', team)).toEqual({ refusal: 'NOT_FOUND' });
  expect(changeMember('owner', 'remove', { ...team, actorId: 'member' })).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state: 'OWNER', availableActions: [] });
  expect([mayInvite(team), mayInvite({ ...team, actorId: 'member' }), mayInvite({ ...team, actorId: null })]).toEqual([true, false, false]);
});

/** Up to eight people make each other owners and members, leave and remove each other, in any order. */
test('after any sequence of actions the team has an owner, only owners changed others, and removed members changed no one', () => {
  const step = fc.record({ actor: fc.nat(7), whom: fc.nat(7), action: fc.constantFrom(...MEMBER_ACTIONS) });
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.array(step, { maxLength: 40 }), (owners, steps) => {
      let members: Member[] = owners.map((isOwner, at) => ({ id: String(at), isOwner: isOwner || at === 0 }));
      for (const { actor, whom, action } of steps) {
        const team = { actorId: String(actor), members };
        const asker = members.find(({ id }) => id === String(actor));
        const change = changeMember(String(whom), action, team);
        if (isRefusal(change)) continue;
        expect(asker?.isOwner === true || (actor === whom && action === 'remove')).toBe(true);
        members = members.flatMap((one) => (one.id !== String(whom) ? [one] : 'isClosed' in change ? [] : [{ ...one, ...change }]));
        expect(members.some(({ isOwner }) => isOwner)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const invitation = {
  id: 'i',
  employerId: 'e',
  email: 'new@example.org',
  language: 'km' as const,
  invitedBy: 'owner',
  invitedAt: new Date('2026-11-20T00:00:00Z'),
  expiresAt: new Date('2026-11-27T00:00:00Z'),
  state: 'OPEN' as const,
};

test('an invitation can be accepted once, before it expires; a closed invitation allows no transition', () => {
  const [before, after] = [new Date('2026-11-26T23:59:59Z'), new Date('2026-11-27T00:00:00Z')];
  expect(transitionInvitation(invitation, 'accept', before)).toEqual({ ...invitation, state: 'ACCEPTED' });
  expect(transitionInvitation(invitation, 'accept', after)).toEqual({ refusal: 'NOT_FOUND' });
  expect(transitionInvitation(invitation, 'revoke', after)).toEqual({ ...invitation, state: 'REVOKED' });
  for (const state of INVITATION.states.filter((one) => one !== 'OPEN'))
    for (const action of ['accept', 'revoke', 'replace'] as const)
      expect(transitionInvitation({ ...invitation, state }, action, before)).toEqual({ refusal: 'TRANSITION_NOT_ALLOWED', state, availableActions: [] });
});

test.each<[Record<string, unknown>, unknown]>([
  [{ email: ' New@Example.org ' }, { email: 'new@example.org', language: null }],
  [{ email: '😀@example.org' }, 'NOT_AN_EMAIL'],
  [{ email: 'ស្រី.o’neil@example.org' }, 'NOT_AN_EMAIL'],
  [{ email: 'ស្រី.mao+1@example.org' }, { email: 'ស្រី.mao+1@example.org', language: null }],
  [{ email: 'a@example.org, b@example.org' }, 'NOT_AN_EMAIL'],
  [{ email: 'a@example.org\r\nBcc: b@example.org' }, 'NOT_AN_EMAIL'],
  [{}, 'EMPTY'],
])('an invitation to %j', (input, read) => {
  const parsed = parseInvitation(input);
  expect(isRefusal(parsed) ? parsed.problems?.[0]?.problem : parsed).toEqual(read);
});

test('a code is accepted in any spelling of the same signs, and other text is rejected', () => {
  const code = mailCodeFrom(new Uint8Array(16).map((_, at) => at));
  expect(code).toBe('0123-4567-89AB-CDEF');
  for (const typed of [
    '0123-4567-89ab-cdef',
    ' 0123 4567 89AB CDEF ',
    'o123456789abcdef',
    '០១២៣-4567-89AB-CDEF',
    '0123-4567\u200b-89AB-CDEF\ufeff',
    '0L23-4567-89AB-CDEF',
    '0i23456789ABCDEF',
  ])
    expect(readMailCode(typed)).toBe('0123456789ABCDEF');
  for (const typed of ['', '0123-4567-89AB-CDE', '0123-4567-89AB-CDEFG', 'U123-4567-89AB-CDEF']) expect(readMailCode(typed)).toBeNull();
  expect(() => mailCodeFrom(new Uint8Array(15))).toThrow(RangeError);
});
