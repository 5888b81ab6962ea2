import { Args, Context, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AskForSkill } from '../../../use-cases/skills/ask-for-skill.use-case';
import { outcome } from '../../shared/outcome';
import { AnyMember } from '../../shared/permission.decorators';
import { Mutation } from '../employer-decorators';
import type { SkillAskInput } from '../schema';

/** An employer asks for a skill that the search lacks. */
@Resolver()
export class SkillAskResolver {
  constructor(private readonly askForSkill: AskForSkill) {}

  @AnyMember()
  @Mutation('skillAsk')
  async ask(@Args('input') input: SkillAskInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.askForSkill.askAsEmployer(c.tx, { ...input }, key);
    return outcome(c, 'SkillAskPayload', isRefusal(result) ? result : { isKept: result.kept === 'yes' });
  }
}
