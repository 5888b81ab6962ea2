import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { Invitation } from '../../../features/accounts/domain/invitation';
import { type MemberAction, memberActions, mayInvite } from '../../../features/accounts/domain/members';
import { InvitationsService } from '../../../features/accounts/invitations.service';
import { type MemberRow, MembersService } from '../../../features/accounts/members.service';
import { InviteMember } from '../../../use-cases/accounts/invite-member.use-case';
import { ManageMembers } from '../../../use-cases/accounts/manage-members.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AnyMember } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { existing, outcome } from '../../shared/outcome';
import { Mutation, Query, ResolveField } from '../employer-decorators';
import type { MemberInviteInput } from '../schema';
import { team } from './team';

type ListedInvitation = Invitation & { readonly isExpired: boolean };

/** The members of an employer's account. */
@Resolver('EmployerUser')
export class MembersResolver {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
    private readonly inviteMember: InviteMember,
    private readonly manageMembers: ManageMembers,
  ) {}

  @AnyMember()
  @Query('members')
  list(@Context() c: OperationContext): Promise<MemberRow[]> {
    return team(c, this.members);
  }

  @AnyMember()
  @Query('invitations')
  async openInvitations(@Context() c: OperationContext): Promise<ListedInvitation[]> {
    return this.withExpiry(c, await this.invitations.open(c.tx));
  }

  @ResolveField('EmployerUser', 'membership')
  async membership(@Context() c: OperationContext): Promise<MemberRow> {
    return existing(
      (await team(c, this.members)).find(({ isMe }) => isMe),
      'own member',
    );
  }

  @ResolveField('EmployerUser', 'mayInvite')
  async mayInvite(@Context() c: OperationContext): Promise<boolean> {
    return mayInvite({ actorId: c.actor.accountId, members: await team(c, this.members) });
  }

  @AnyMember({ stepUp: true })
  @Mutation('memberInvite')
  async invite(@Args('input') input: MemberInviteInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const fields = { ...input, language: input.language ? fromLanguage(input.language) : null };
    const result = await this.inviteMember.invite(c.tx, fields, key);
    if (isRefusal(result)) return outcome(c, 'MemberInvitePayload', result);
    const [invitation] = await this.withExpiry(c, await this.invitations.byIds(c.tx, [result.id]));
    return outcome(c, 'MemberInvitePayload', { invitation: existing(invitation, `invitation ${result.id}`) });
  }

  @AnyMember()
  @Mutation('invitationRevoke')
  async revoke(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.inviteMember.revoke(c.tx, id, key);
    return outcome(c, 'InvitationRevokePayload', isRefusal(result) ? result : { invitations: await this.openInvitations(c) });
  }

  @AnyMember({ stepUp: true })
  @Mutation('memberMakeOwner')
  makeOwner(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.change(c, id, 'makeOwner', key);
  }

  @AnyMember({ stepUp: true })
  @Mutation('memberRemoveOwner')
  endOwner(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.change(c, id, 'endOwner', key);
  }

  @AnyMember({ stepUp: true })
  @Mutation('memberRemove')
  remove(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.change(c, id, 'remove', key);
  }

  private async change(c: OperationContext, id: string, change: MemberAction, key: string) {
    const result = await this.manageMembers.apply(c.tx, id, change, key);
    if (isRefusal(result)) return outcome(c, 'MembersPayload', result);
    // a member who removed themselves no longer sees the team
    const members = await this.members.list(c.tx);
    return outcome(c, 'MembersPayload', { members: members.some(({ isMe }) => isMe) ? members : [] });
  }

  private async withExpiry(c: OperationContext, invitations: readonly Invitation[]): Promise<ListedInvitation[]> {
    const realNow = await this.invitations.realNow(c.tx);
    return invitations.map((one) => ({ ...one, isExpired: one.expiresAt <= realNow }));
  }
}

/** What the signed-in member may do with a colleague. */
@Resolver('Member')
export class MemberResolver {
  constructor(private readonly members: MembersService) {}

  @ResolveField('Member', 'availableActions')
  async nextTransitions(@Parent() member: MemberRow, @Context() c: OperationContext): Promise<MemberAction[]> {
    return memberActions(member, { actorId: c.actor.accountId, members: await team(c, this.members) });
  }
}
