import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { Referral } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { type ReversibleWord, WordsService } from '../../../features/words/words.service';
import { ReverseWord } from '../../../use-cases/words/reverse-word.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { inOrder, loader } from '../../../platform/database/loader';
import { isRefusal } from '../../../shared/refusal';
import { existing, outcome } from '../../shared/outcome';
import { AnyMember } from '../../shared/permission.decorators';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import type { MyYes } from '../schema';
import { Mutation, Query, ResolveField } from '../trainee-decorators';

/** What her job coach recorded that she said yes to, and her change of mind. */
@Resolver('MyRecordedWord')
export class MyWordsResolver {
  constructor(
    private readonly words: WordsService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly reverseWord: ReverseWord,
  ) {}

  @AnyMember()
  @Query('myRecordedWords')
  mine(@Context() c: OperationContext): Promise<ReversibleWord[]> {
    return this.words.ownReversible(c.tx);
  }

  @ResolveField('MyRecordedWord', 'word')
  word(@Parent() { word }: ReversibleWord): MyYes {
    return word as MyYes;
  }

  @ResolveField('MyRecordedWord', 'vacancy')
  async vacancy(@Parent() { referralId }: ReversibleWord, @Context() c: OperationContext): Promise<Vacancy> {
    const referrals = loader<Referral | null>(c, 'referralOfWord', async (ids) => inOrder(ids, await this.referrals.byIds(c.tx, ids), (row) => row.id));
    const { vacancyId } = existing(await referrals.load(referralId ?? ''), `referral ${referralId}`);
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @AnyMember()
  @Mutation('myWordReverse')
  async reverse(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.reverseWord.byHerself(c.tx, id, key);
    return outcome(c, 'MyWordReversePayload', isRefusal(result) ? result : { words: await this.mine(c) });
  }
}
