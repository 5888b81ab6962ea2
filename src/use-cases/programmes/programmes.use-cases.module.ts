import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../../features/programmes/programmes.module';
import { ManageProgramme } from './manage-programme.use-case';

const USE_CASES = [ManageProgramme];

/** The use cases of programmes. */
@Module({ imports: [ProgrammesModule], providers: USE_CASES, exports: USE_CASES })
export class ProgrammesUseCasesModule {}
