import { Inject } from '@nestjs/common';
import { Args, Context, Resolver } from '@nestjs/graphql';
import { STEP_TOKENS, type TakeBackStep } from '../../../features/words/her-steps.service';
import { WordsService } from '../../../features/words/words.service';
import { AskAgain } from '../../../use-cases/words/ask-again.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import type { WordAskAgainInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { wordOutcome } from './word-loader';

/** The third person who asks her again. */
@Resolver()
export class WordAskAgainResolver {
  constructor(
    private readonly words: WordsService,
    private readonly askAgain: AskAgain,
    @Inject(STEP_TOKENS.TAKE_BACK) private readonly takeBack: TakeBackStep,
  ) {}

  @Can('word.witness')
  @Mutation('wordAskAgain')
  async ask(@Args('id') id: string, @Args('input') input: WordAskAgainInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const word = await this.words.byId(c.tx, id);
    const result =
      input.answer === 'NO'
        ? await this.takeBack.byThirdPerson(c.tx, id, word?.referralId ?? '', { ...input }, key)
        : await this.askAgain.yes(c.tx, id, { ...input }, key);
    return wordOutcome(c, this.words, 'WordAskAgainPayload', result);
  }
}
