import { Module } from '@nestjs/common';
import { SkillsModule } from '../../../features/skills/skills.module';
import { SkillsUseCasesModule } from '../../../use-cases/skills/skills.use-cases.module';
import { LexiconResolver } from './lexicon.resolver';
import { SkillsResolver } from './skills.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The staff API of skills. */
@Module({ imports: [SkillsModule, SkillsUseCasesModule], providers: [LexiconResolver, SkillsResolver, TaxonomyResolver] })
export class StaffSkillsApiModule {}
