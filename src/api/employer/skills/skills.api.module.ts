import { Module } from '@nestjs/common';
import { SkillsModule } from '../../../features/skills/skills.module';
import { SkillsUseCasesModule } from '../../../use-cases/skills/skills.use-cases.module';
import { SkillAskResolver } from './skill-ask.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The employer API of skills. */
@Module({ imports: [SkillsModule, SkillsUseCasesModule], providers: [SkillAskResolver, TaxonomyResolver] })
export class EmployerSkillsApiModule {}
