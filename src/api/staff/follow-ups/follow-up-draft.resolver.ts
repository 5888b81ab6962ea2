import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import type { FollowUpDraft, DraftFields } from '../../../features/follow-ups/domain/follow-up-draft';
import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { FollowUpDraftsService } from '../../../features/follow-ups/follow-up-drafts.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { DraftFollowUp } from '../../../use-cases/follow-ups/draft-follow-up.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { followUpById } from './follow-up-loader';
import { Mutation, ResolveField } from '../staff-decorators';
import type { FollowUpDraftInput } from '../schema';

type ShownDraft = DraftFields & Pick<FollowUpDraft, 'version' | 'savedAt' | 'expectedRecords'>;
interface ColleagueDraft {
  readonly by: ColleagueRow;
  readonly savedAt: Date;
}

/**
 * Drafts of a follow-up record: the reader's own draft in full, and for colleagues only that they have one.
 */
@Resolver('FollowUp')
export class FollowUpDraftResolver {
  constructor(
    private readonly draftFollowUp: DraftFollowUp,
    private readonly drafts: FollowUpDraftsService,
    private readonly followUps: FollowUpsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('FollowUp', 'draft')
  async draft(@Parent() { id }: FollowUp, @Context() c: OperationContext): Promise<ShownDraft | null> {
    const own = (await this.draftsOf(c, id)).find(({ accountId }) => accountId === c.actor.accountId);
    return own ? { ...own.formValues, version: own.version, savedAt: own.savedAt, expectedRecords: own.expectedRecords } : null;
  }

  @ResolveField('FollowUp', 'startedBy')
  async draftedBy(@Parent() { id }: FollowUp, @Context() c: OperationContext): Promise<ColleagueDraft[]> {
    const others = (await this.draftsOf(c, id)).filter(({ accountId }) => accountId !== c.actor.accountId);
    const drafts = await Promise.all(others.map(async ({ accountId, savedAt }) => ({ by: await colleagueById(c, this.accounts, accountId), savedAt })));
    return drafts.flatMap(({ by, savedAt }) => (by ? [{ by, savedAt }] : []));
  }

  @Can('follow-up.record')
  @Mutation('followUpDraftSave')
  async save(@Args('id') id: string, @Args('input') input: FollowUpDraftInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'FollowUpDraftSavePayload', await this.draftFollowUp.save(c.tx, id, { ...input }, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpDraftDiscard')
  async discard(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'FollowUpDraftDiscardPayload', await this.draftFollowUp.discard(c.tx, id, key));
  }

  private async draftsOf(c: OperationContext, id: string): Promise<FollowUpDraft[]> {
    if (!can(c.actor.roles, 'follow-up.record')) return [];
    return loader(c, 'draftsOfFollowUp', async (ids) => groupRows(ids, await this.drafts.ofFollowUps(c.tx, ids), (row) => row.followUpId)).load(id);
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const followUp = await followUpById(c, this.followUps, result.id);
    return outcome(c, payload, followUp ? { followUp } : refuse('NOT_FOUND'));
  }
}
