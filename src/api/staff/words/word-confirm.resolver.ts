import { Inject } from '@nestjs/common';
import { Args, Context, Resolver } from '@nestjs/graphql';
import { STEP_TOKENS, type YesStep } from '../../../features/words/her-steps.service';
import { WordsService } from '../../../features/words/words.service';
import { ConfirmWord } from '../../../use-cases/words/confirm-word.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import { wordOutcome } from './word-loader';

/** The second witness of a yes. */
@Resolver()
export class WordConfirmResolver {
  constructor(
    private readonly words: WordsService,
    private readonly confirmWord: ConfirmWord,
    @Inject(STEP_TOKENS.YES_TO_REFERRAL) private readonly agreement: YesStep,
    @Inject(STEP_TOKENS.YES_TO_OFFER) private readonly acceptance: YesStep,
  ) {}

  @Can('word.witness', { stepUp: true })
  @Mutation('wordConfirm')
  async confirm(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const steps = { YES_TO_REFERRAL: this.agreement, YES_TO_OFFER: this.acceptance };
    return wordOutcome(c, this.words, 'WordConfirmPayload', await this.confirmWord.confirm(c.tx, id, steps, key));
  }
}
