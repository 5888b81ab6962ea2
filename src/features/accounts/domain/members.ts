import { refuse, type Refusal } from '../../../shared/refusal';

/** Somebody who works in a business's account. */
export interface Member {
  readonly id: string;
  readonly isOwner: boolean;
}

/** What can be done with a member. */
export const MEMBER_MOVES = ['makeOwner', 'endOwner', 'remove'] as const;
/** One of them. */
export type MemberMove = (typeof MEMBER_MOVES)[number];

/** Who asks, and everybody who works in the account, who asks among them. */
export interface Team {
  readonly actorId: string | null;
  readonly members: readonly Member[];
}

/**
 * What somebody may do with a member: owners make owners, take that back and remove anybody; whoever is no owner may go, and nothing else. The last owner neither
 * goes nor stops being one, and who asks from outside may do nothing.
 */
export function memberMoves({ id, isOwner }: Member, { actorId, members }: Team): MemberMove[] {
  const actor = members.find((one) => one.id === actorId);
  if (!actor || !members.some((one) => one.id === id)) return [];
  const isLastOwner = isOwner && !members.some((one) => one.isOwner && one.id !== id);
  if (isLastOwner) return [];
  if (!actor.isOwner) return actor.id === id ? ['remove'] : [];
  return isOwner ? ['endOwner', 'remove'] : ['makeOwner', 'remove'];
}

/** Whether somebody may invite: owners alone. */
export const mayInvite = ({ actorId, members }: Team): boolean => members.some(({ id, isOwner }) => id === actorId && isOwner);

/** What of a member is to be changed. */
export type MemberChange = { readonly isOwner: boolean } | { readonly isClosed: true };

/**
 * A move of a member: NOT_FOUND where there is none; NOT_READY with ANOTHER_OWNER for the last owner, who first makes somebody else one; MOVE_NOT_ALLOWED with
 * what is possible for anything else that is not the asker's to do.
 */
export function moveMember(id: string, move: MemberMove, team: Team): MemberChange | Refusal {
  const member = team.members.find((one) => one.id === id);
  if (!member) return refuse('NOT_FOUND');
  const possible = memberMoves(member, team);
  if (possible.includes(move)) return move === 'remove' ? { isClosed: true } : { isOwner: move === 'makeOwner' };
  if (member.isOwner && move !== 'makeOwner' && mayInvite(team)) return refuse('NOT_READY', { reasons: ['ANOTHER_OWNER'] });
  return refuse('MOVE_NOT_ALLOWED', { state: member.isOwner ? 'OWNER' : 'MEMBER', nextMoves: possible });
}
