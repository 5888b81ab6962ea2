import { Args, Context, Resolver } from '@nestjs/graphql';
import { WordsService } from '../../../features/words/words.service';
import { ReverseWord } from '../../../use-cases/words/reverse-word.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import { wordOutcome } from './word-loader';

/** A yes that she takes back. */
@Resolver()
export class WordReverseResolver {
  constructor(
    private readonly words: WordsService,
    private readonly reverseWord: ReverseWord,
  ) {}

  @Can('word.record')
  @Mutation('wordReverse')
  async reverse(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const word = await this.words.byId(c.tx, id);
    return wordOutcome(c, this.words, 'WordReversePayload', await this.reverseWord.byStaff(c.tx, id, word?.referralId ?? '', key));
  }
}
