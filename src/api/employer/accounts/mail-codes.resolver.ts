import { Args, Context, Resolver } from '@nestjs/graphql';
import { MembersService } from '../../../features/accounts/members.service';
import { AcceptInvitation } from '../../../use-cases/accounts/accept-invitation.use-case';
import { ConfirmAddress } from '../../../use-cases/accounts/confirm-address.use-case';
import { ResetPassword } from '../../../use-cases/accounts/reset-password.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { AnyMember, Open } from '../../shared/permission.decorators';
import { fromLanguage } from '../../shared/enums';
import { existing, outcome } from '../../shared/outcome';
import { Mutation } from '../employer-decorators';
import type { EmailCorrectInput, InvitationAcceptInput, MailCodeInput, PasswordResetRequestInput, PasswordResetInput } from '../schema';

/** Operations that need a code sent by email. */
@Resolver()
export class EmployerCodesResolver {
  constructor(
    private readonly confirmAddress: ConfirmAddress,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly resetPassword: ResetPassword,
    private readonly members: MembersService,
  ) {}

  @AnyMember()
  @Mutation('emailConfirmRequest')
  async requestConfirmation(@Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.me(c, 'EmailConfirmRequestPayload', await this.confirmAddress.requestCode(c.tx, c.address, key));
  }

  @AnyMember({ stepUp: true })
  @Mutation('emailCorrect')
  async correct(@Args('input') input: EmailCorrectInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.me(c, 'EmailCorrectPayload', await this.confirmAddress.correct(c.tx, c, { ...input }, key));
  }

  @AnyMember()
  @Mutation('emailConfirm')
  async confirm(@Args('input') input: MailCodeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.me(c, 'EmailConfirmPayload', await this.confirmAddress.confirm(c.tx, c.address, { ...input }, key));
  }

  @Open()
  @Mutation('invitationAccept')
  async accept(@Args('input') input: InvitationAcceptInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const fields = { ...input, language: input.language ? fromLanguage(input.language) : null };
    const result = await this.acceptInvitation.accept(c.tx, c.address, fields, key);
    return outcome(c, 'InvitationAcceptPayload', isRefusal(result) ? result : { joined: true });
  }

  @Open()
  @Mutation('passwordResetRequest')
  async requestReset(@Args('input') input: PasswordResetRequestInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.resetPassword.requestCode(c.tx, c.address, { ...input }, key);
    return outcome(c, 'PasswordResetRequestPayload', isRefusal(result) ? result : { received: true });
  }

  @Open()
  @Mutation('passwordReset')
  async reset(@Args('input') input: PasswordResetInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.resetPassword.reset(c.tx, c.address, { ...input }, key);
    return outcome(c, 'PasswordResetPayload', isRefusal(result) ? result : { changed: true });
  }

  private async me<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    return outcome(c, payload, {
      member: existing(
        (await this.members.list(c.tx)).find(({ isMe }) => isMe),
        'own member',
      ),
    });
  }
}
