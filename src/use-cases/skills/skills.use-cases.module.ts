import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { ManageLocalSkills } from './manage-local-skills.use-case';

const USE_CASES = [ManageLocalSkills];

/** The use cases of skills. */
@Module({ imports: [InstitutionsModule, SkillsModule], providers: USE_CASES, exports: USE_CASES })
export class SkillsUseCasesModule {}
