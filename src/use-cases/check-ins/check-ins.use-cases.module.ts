import { Module } from '@nestjs/common';
import { CheckInsModule } from '../../features/check-ins/check-ins.module';
import { AnswerCheckIn } from './answer-check-in.use-case';
import { CreateCheckInCode } from './create-check-in-code.use-case';

const USE_CASES = [AnswerCheckIn, CreateCheckInCode];

/** The use cases of check ins. */
@Module({ imports: [CheckInsModule], providers: USE_CASES, exports: USE_CASES })
export class CheckInsUseCasesModule {}
