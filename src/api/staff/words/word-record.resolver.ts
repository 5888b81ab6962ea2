import { Inject } from '@nestjs/common';
import { Args, Context, Resolver } from '@nestjs/graphql';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { STEP_TOKENS, type StopStep } from '../../../features/words/her-steps.service';
import { RecordNo } from '../../../use-cases/words/record-no.use-case';
import { RecordYes } from '../../../use-cases/words/record-yes.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import type { WordRecordInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { traineeOutcome } from '../trainees/trainee-loader';

/** Records what a trainee said; each word is a step of its own. */
@Resolver()
export class WordRecordResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly recordYes: RecordYes,
    private readonly recordNo: RecordNo,
    @Inject(STEP_TOKENS.STOP) private readonly pausing: StopStep,
    @Inject(STEP_TOKENS.WITHDRAWAL) private readonly withdrawal: StopStep,
  ) {}

  @Can('word.record')
  @Mutation('wordRecord')
  async record(@Args('input') input: WordRecordInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'WordRecordPayload', await this.recordIn(c, { ...input }, key));
  }

  private async recordIn({ tx }: OperationContext, input: Readonly<Record<string, unknown>>, key: string) {
    if (input['word'] === 'NO') return this.recordNo.no(tx, input, key);
    if (input['word'] === 'CALL_ME') return this.recordNo.callMe(tx, input, key);
    if (input['word'] === 'STOP') return this.recordNo.stop(tx, this.pausing, input, key);
    if (input['word'] === 'WITHDRAWAL') return this.recordNo.stop(tx, this.withdrawal, input, key);
    return this.recordYes.record(tx, input, key);
  }
}
