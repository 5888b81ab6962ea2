import { Module } from '@nestjs/common';
import { SkillsModule } from '../../../features/skills/skills.module';
import { SkillsUseCasesModule } from '../../../use-cases/skills/skills.use-cases.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { LexiconResolver } from './lexicon.resolver';
import { SkillAnswerAddResolver } from './skill-answer-add.resolver';
import { SkillAnswersResolver } from './skill-answers.resolver';
import { SkillsResolver } from './skills.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The staff API of skills. */
@Module({
  imports: [SkillsModule, SkillsUseCasesModule, TraineesModule],
  providers: [LexiconResolver, SkillAnswerAddResolver, SkillAnswersResolver, SkillsResolver, TaxonomyResolver],
})
export class StaffSkillsApiModule {}
