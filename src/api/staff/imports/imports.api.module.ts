import { Module } from '@nestjs/common';
import { ImportsUseCasesModule } from '../../../use-cases/imports/imports.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { ImportCandidatesResolver } from './import-candidates.resolver';
import { ImportsResolver } from './imports.resolver';
import { TraineeImportsResolver } from './trainee-imports.resolver';

/** The staff API of imports. */
@Module({ imports: [ImportsUseCasesModule, SkillsModule, TraineesModule], providers: [ImportCandidatesResolver, ImportsResolver, TraineeImportsResolver] })
export class StaffImportsApiModule {}
