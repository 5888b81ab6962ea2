import { Module } from '@nestjs/common';
import { SkillsModule } from '../../../features/skills/skills.module';
import { SkillsUseCasesModule } from '../../../use-cases/skills/skills.use-cases.module';
import { SkillsResolver } from './skills.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The staff API of skills. */
@Module({ imports: [SkillsModule, SkillsUseCasesModule], providers: [SkillsResolver, TaxonomyResolver] })
export class StaffSkillsApiModule {}
