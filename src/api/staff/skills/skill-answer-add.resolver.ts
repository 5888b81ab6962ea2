import { Args, Context, Resolver } from '@nestjs/graphql';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AddAnsweredSkill } from '../../../use-cases/skills/add-answered-skill.use-case';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import { traineeOutcome } from '../trainees/trainee-loader';

/** Adds the skill that answers a question to the trainee. */
@Resolver()
export class SkillAnswerAddResolver {
  constructor(
    private readonly addAnsweredSkill: AddAnsweredSkill,
    private readonly trainees: TraineesService,
  ) {}

  @Can('trainee.register')
  @Mutation('skillAnswerAdd')
  async add(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'SkillAnswerAddPayload', await this.addAnsweredSkill.add(c.tx, id, key));
  }
}
