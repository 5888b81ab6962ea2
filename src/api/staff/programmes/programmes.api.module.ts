import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../../../features/institutions/institutions.module';
import { ProgrammesModule } from '../../../features/programmes/programmes.module';
import { ProgrammesUseCasesModule } from '../../../use-cases/programmes/programmes.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { ProgrammesResolver } from './programmes.resolver';

/** The staff API of programmes. */
@Module({ imports: [InstitutionsModule, ProgrammesModule, ProgrammesUseCasesModule, SkillsModule], providers: [ProgrammesResolver] })
export class StaffProgrammesApiModule {}
