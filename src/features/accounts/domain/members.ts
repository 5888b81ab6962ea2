import { refuse, type Refusal } from '../../../shared/refusal';

/** A person who works in an employer's account. */
export interface Member {
  readonly id: string;
  readonly isOwner: boolean;
}

/** What can be done to a member. */
export const MEMBER_ACTIONS = ['makeOwner', 'endOwner', 'remove'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

/** The actor, and all members of the account, the actor included. */
export interface Team {
  readonly actorId: string | null;
  readonly members: readonly Member[];
}

/**
 * What the actor may do to a member. Owners make owners, revoke that, and remove anyone; other members may
 * only leave. The last owner can neither leave nor give up ownership, and an outsider may not do anything.
 */
export function memberActions({ id, isOwner }: Member, { actorId, members }: Team): MemberAction[] {
  const actor = members.find((one) => one.id === actorId);
  if (!actor || !members.some((one) => one.id === id)) return [];
  const isLastOwner = isOwner && !members.some((one) => one.isOwner && one.id !== id);
  if (isLastOwner) return [];
  if (!actor.isOwner) return actor.id === id ? ['remove'] : [];
  return isOwner ? ['endOwner', 'remove'] : ['makeOwner', 'remove'];
}

/** Whether the actor may invite: only owners may. */
export const mayInvite = ({ actorId, members }: Team): boolean => members.some(({ id, isOwner }) => id === actorId && isOwner);

/** The change to a member's row. */
export type MemberChange = { readonly isOwner: boolean } | { readonly isClosed: true };

/**
 * The change that an action makes to a member, or a refusal: NOT_FOUND if there is no such member;
 * NOT_READY with ANOTHER_OWNER for the last owner, who must first make another member an owner;
 * TRANSITION_NOT_ALLOWED with the allowed actions for the rest.
 */
export function changeMember(id: string, action: MemberAction, team: Team): MemberChange | Refusal<'NOT_FOUND' | 'NOT_READY' | 'TRANSITION_NOT_ALLOWED'> {
  const member = team.members.find((one) => one.id === id);
  if (!member) return refuse('NOT_FOUND');
  const possible = memberActions(member, team);
  if (possible.includes(action)) return action === 'remove' ? { isClosed: true } : { isOwner: action === 'makeOwner' };
  if (member.isOwner && action !== 'makeOwner' && mayInvite(team)) return refuse('NOT_READY', { reasons: ['ANOTHER_OWNER'] });
  return refuse('TRANSITION_NOT_ALLOWED', { state: member.isOwner ? 'OWNER' : 'MEMBER', availableActions: possible });
}
