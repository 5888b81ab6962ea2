import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { ContactsService } from '../../../features/contacts/contacts.service';
import { isVerifiedOn } from '../../../features/contacts/domain/contact-method';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { ASK_AGAIN_WAYS, type AskAgainWay, type Awaited, awaited } from '../../../features/words/domain/witnessed-word';
import type { WatchedShare } from '../../../features/words/witnessed-share.service';
import { type ShownWord, WordsService } from '../../../features/words/words.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { Can } from '../../shared/permission.decorators';
import type { WordEvidence } from '../schema';
import { Query, ResolveField } from '../staff-decorators';
import { contactsOf } from '../trainees/contact-loader';
import { traineeOf } from '../trainees/trainee-loader';
import { shownWord } from './word-loader';

/** What trainees said without a session of their own. */
@Resolver('WitnessedWord')
export class WordsResolver {
  constructor(
    private readonly words: WordsService,
    private readonly trainees: TraineesService,
    private readonly contacts: ContactsService,
  ) {}

  @Can('trainee.read')
  @Query('word')
  word(@Args('id') id: string, @Context() c: OperationContext): Promise<ShownWord | null> {
    return shownWord(c, this.words, id);
  }

  @Can('word.watch')
  @Query('witnessedShares')
  shares(@Context() c: OperationContext): Promise<WatchedShare[]> {
    return this.words.shares(c.tx);
  }

  @ResolveField('WitnessedWord', 'trainee')
  trainee(@Parent() word: ShownWord, @Context() c: OperationContext): Promise<Trainee> {
    return traineeOf(c, this.trainees, word);
  }

  @ResolveField('WitnessedWord', 'recordedBy')
  recordedBy(@Parent() { recordedByName }: ShownWord): string {
    return recordedByName;
  }

  @ResolveField('WitnessedWord', 'confirmedBy')
  confirmedBy(@Parent() { confirmedByName }: ShownWord): string | null {
    return confirmedByName;
  }

  @ResolveField('WitnessedWord', 'askedAgainBy')
  askedAgainBy(@Parent() { askedAgainByName }: ShownWord): string | null {
    return askedAgainByName;
  }

  @ResolveField('WitnessedWord', 'reversedBy')
  reversedBy(@Parent() { reversedByName }: ShownWord): string | null {
    return reversedByName;
  }

  @ResolveField('WitnessedWord', 'repeatedPoints')
  repeatedPoints(@Parent() { teachBack }: ShownWord): string[] {
    return Object.entries(teachBack ?? {}).flatMap(([point, isRepeated]) => (isRepeated ? [point] : []));
  }

  @ResolveField('WitnessedWord', 'fields')
  fields(@Parent() { fields }: ShownWord): readonly string[] {
    return fields ?? [];
  }

  @ResolveField('WitnessedWord', 'waitsFor')
  waitsFor(@Parent() word: ShownWord): Awaited | null {
    return awaited(word);
  }

  /** The mutation decides again; this only spares a witness who cannot be one a form. */
  @ResolveField('WitnessedWord', 'isYoursToDo')
  async isYoursToDo(@Parent() word: ShownWord, @Context() c: OperationContext): Promise<boolean> {
    const { accountId, roles } = c.actor;
    if (awaited(word) === null || !can(roles, 'word.witness') || [word.recordedBy, word.confirmedBy].includes(accountId)) return false;
    const witnessable = loader<boolean>(c, 'witnessableWords', async (ids) => {
      const own = await this.words.witnessable(c.tx, ids);
      return ids.map((id) => own.has(id));
    });
    return witnessable.load(word.id);
  }

  @ResolveField('WitnessedWord', 'askAgainWays')
  async askAgainWays(@Parent() word: ShownWord, @Context() c: OperationContext): Promise<AskAgainWay[]> {
    if (awaited(word) !== 'THIRD_PERSON') return [];
    const methods = await contactsOf(c, this.contacts, word.traineeId);
    const today = localDateAt(await c.tx.now());
    return ASK_AGAIN_WAYS.filter((way) => methods.some((method) => method.kind === way && isVerifiedOn(method, today)));
  }

  @ResolveField('WitnessedWord', 'evidence')
  evidence(@Parent() { id }: ShownWord, @Context() c: OperationContext): Promise<WordEvidence[]> {
    return loader(c, 'evidenceOfWord', async (ids) => groupRows(ids, await this.words.evidenceOf(c.tx, ids), (row) => row.wordId)).load(id);
  }
}
