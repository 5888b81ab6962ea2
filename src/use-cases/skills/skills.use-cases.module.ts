import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../../features/institutions/institutions.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { AddAnsweredSkill } from './add-answered-skill.use-case';
import { AskForSkill } from './ask-for-skill.use-case';
import { ManageLexicon } from './manage-lexicon.use-case';
import { ManageLocalSkills } from './manage-local-skills.use-case';

const USE_CASES = [AddAnsweredSkill, AskForSkill, ManageLexicon, ManageLocalSkills];

/** The use cases of skills. */
@Module({ imports: [InstitutionsModule, SkillsModule, TraineesModule], providers: USE_CASES, exports: USE_CASES })
export class SkillsUseCasesModule {}
