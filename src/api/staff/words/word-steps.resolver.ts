import { Args, Context, Resolver } from '@nestjs/graphql';
import { WordsService } from '../../../features/words/words.service';
import { AcceptOffer } from '../../../use-cases/offers/accept-offer.use-case';
import { AnswerReferral } from '../../../use-cases/referrals/answer-referral.use-case';
import { AddWordEvidence } from '../../../use-cases/words/add-word-evidence.use-case';
import { AskAgain } from '../../../use-cases/words/ask-again.use-case';
import { ConfirmStartWord } from '../../../use-cases/words/confirm-start-word.use-case';
import { ReverseWord } from '../../../use-cases/words/reverse-word.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import type { WordAskAgainInput, WordEvidenceInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { wordOutcome } from './word-loader';

/** The second witness of a yes. */
@Resolver()
export class WordConfirmResolver {
  constructor(
    private readonly words: WordsService,
    private readonly answerReferral: AnswerReferral,
    private readonly acceptOffer: AcceptOffer,
    private readonly confirmStartWord: ConfirmStartWord,
  ) {}

  @Can('word.witness', { stepUp: true })
  @Mutation('wordConfirm')
  async confirm(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return wordOutcome(c, this.words, 'WordConfirmPayload', await this.confirmIn(c, id, key));
  }

  private async confirmIn({ tx }: OperationContext, id: string, key: string) {
    const word = await this.words.byId(tx, id);
    if (word?.word === 'YES_TO_REFERRAL') return this.answerReferral.confirmYes(tx, id, word.referralId ?? '', key);
    if (word?.word === 'YES_TO_OFFER') return this.acceptOffer.confirmYes(tx, id, word.offerId ?? '', key);
    return this.confirmStartWord.confirm(tx, id, key);
  }
}

/** The third person, a yes that is taken back, and the photos that support a word. */
@Resolver()
export class WordStepsResolver {
  constructor(
    private readonly words: WordsService,
    private readonly askAgain: AskAgain,
    private readonly reverseWord: ReverseWord,
    private readonly addEvidence: AddWordEvidence,
  ) {}

  @Can('word.witness')
  @Mutation('wordAskAgain')
  async ask(@Args('id') id: string, @Args('input') input: WordAskAgainInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const word = await this.words.byId(c.tx, id);
    const result =
      input.answer === 'NO'
        ? await this.reverseWord.byThirdPerson(c.tx, id, word?.referralId ?? '', { ...input }, key)
        : await this.askAgain.yes(c.tx, id, { ...input }, key);
    return wordOutcome(c, this.words, 'WordAskAgainPayload', result);
  }

  @Can('word.record')
  @Mutation('wordReverse')
  async reverse(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const word = await this.words.byId(c.tx, id);
    return wordOutcome(c, this.words, 'WordReversePayload', await this.reverseWord.byStaff(c.tx, id, word?.referralId ?? '', key));
  }

  @Can('word.record')
  @Mutation('wordEvidenceAdd')
  async evidence(@Args('id') id: string, @Args('input') input: WordEvidenceInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return wordOutcome(c, this.words, 'WordEvidenceAddPayload', await this.addEvidence.add(c.tx, id, input, key));
  }
}
