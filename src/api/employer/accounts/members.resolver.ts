import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Invitation } from '../../../features/accounts/domain/invitation';
import { type MemberMove, memberMoves, mayInvite } from '../../../features/accounts/domain/members';
import { InvitationsService } from '../../../features/accounts/invitations.service';
import { type MemberRow, MembersService } from '../../../features/accounts/members.service';
import { InviteMember } from '../../../use-cases/accounts/invite-member.use-case';
import { KeepMembers } from '../../../use-cases/accounts/keep-members.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/can';
import { fromLanguage } from '../../shared/enums';
import { outcome, type Outcome } from '../../shared/outcome';
import type { MemberInviteInput } from '../schema';
import { team } from './team';

/** The members of an employer's account. */
@Resolver('EmployerUser')
export class MembersResolver {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
    private readonly inviting: InviteMember,
    private readonly keeping: KeepMembers,
  ) {}

  @AnyMember()
  @Query('members')
  list(@Context() c: OperationContext): Promise<MemberRow[]> {
    return team(c, this.members);
  }

  @AnyMember()
  @Query('invitations')
  async open(@Context() c: OperationContext): Promise<object[]> {
    return this.shown(c, await this.invitations.open(c.tx));
  }

  @ResolveField('membership')
  async membership(@Context() c: OperationContext): Promise<MemberRow | undefined> {
    return (await team(c, this.members)).find(({ isMe }) => isMe);
  }

  @ResolveField('mayInvite')
  async mayInvite(@Context() c: OperationContext): Promise<boolean> {
    return mayInvite({ actorId: c.actor.accountId, members: await team(c, this.members) });
  }

  @AnyMember({ fresh: true })
  @Mutation('memberInvite')
  async invite(@Args('input') input: MemberInviteInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const words = { ...input, language: input.language ? fromLanguage(input.language) : null };
    const done = await this.inviting.invite(c.tx, words, key);
    if (isRefusal(done)) return outcome(c, 'MemberInvitePayload', done);
    const [invitation] = await this.shown(c, await this.invitations.byIds(c.tx, [String(done['id'])]));
    return outcome(c, 'MemberInvitePayload', { invitation });
  }

  @AnyMember()
  @Mutation('invitationTakeBack')
  async takeBack(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const done = await this.inviting.takeBack(c.tx, id, key);
    return outcome(c, 'InvitationTakeBackPayload', isRefusal(done) ? done : { invitations: await this.open(c) });
  }

  @AnyMember({ fresh: true })
  @Mutation('memberMakeOwner')
  makeOwner(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.move(c, id, 'makeOwner', key);
  }

  @AnyMember({ fresh: true })
  @Mutation('memberEndOwner')
  endOwner(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.move(c, id, 'endOwner', key);
  }

  @AnyMember({ fresh: true })
  @Mutation('memberRemove')
  remove(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.move(c, id, 'remove', key);
  }

  private async move(c: OperationContext, id: string, move: MemberMove, key: string): Promise<Outcome> {
    const done = await this.keeping.move(c.tx, id, move, key);
    if (isRefusal(done)) return outcome(c, 'MembersPayload', done);
    // a member who removed themselves no longer sees the team
    const members = await this.members.list(c.tx);
    return outcome(c, 'MembersPayload', { members: members.some(({ isMe }) => isMe) ? members : [] });
  }

  private async shown(c: OperationContext, invitations: readonly Invitation[]): Promise<object[]> {
    const realNow = await this.invitations.realNow(c.tx);
    return invitations.map((one) => ({ ...one, isOver: one.expiresAt <= realNow }));
  }
}

/** What the signed-in member may do with a colleague. */
@Resolver('Member')
export class MemberResolver {
  constructor(private readonly members: MembersService) {}

  @ResolveField('nextMoves')
  async nextMoves(@Parent() member: MemberRow, @Context() c: OperationContext): Promise<MemberMove[]> {
    return memberMoves(member, { actorId: c.actor.accountId, members: await team(c, this.members) });
  }
}
