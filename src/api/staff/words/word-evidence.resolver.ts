import { Args, Context, Resolver } from '@nestjs/graphql';
import { WordsService } from '../../../features/words/words.service';
import { AddWordEvidence } from '../../../use-cases/words/add-word-evidence.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import type { WordEvidenceFile, WordEvidenceInput } from '../schema';
import { Mutation, Query } from '../staff-decorators';
import { wordOutcome } from './word-loader';

/** Photos of a thumbprint or signature that support a word. */
@Resolver()
export class WordEvidenceResolver {
  constructor(
    private readonly words: WordsService,
    private readonly addEvidence: AddWordEvidence,
  ) {}

  @Can('trainee.read')
  @Query('wordEvidence')
  async file(@Args('id') id: string, @Context() c: OperationContext): Promise<WordEvidenceFile | null> {
    const photo = await this.words.evidenceContent(c.tx, id);
    if (photo) c.disclosed.set(photo.traineeId, { kind: 'trainee', id: photo.traineeId });
    return photo && { format: photo.format, content: photo.content.toString('base64') };
  }

  @Can('word.record')
  @Mutation('wordEvidenceAdd')
  async add(@Args('id') id: string, @Args('input') input: WordEvidenceInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return wordOutcome(c, this.words, 'WordEvidenceAddPayload', await this.addEvidence.add(c.tx, id, input, key));
  }
}
