import { Module } from '@nestjs/common';
import { ServicesModule } from '../../features/services/services.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { CompleteEnrolment } from './complete-enrolment.use-case';
import { EnrolTrainee } from './enrol-trainee.use-case';
import { RecordGroupSession } from './hold-group-session.use-case';
import { SaveCourse } from './keep-course.use-case';
import { RecordSelfEmployment } from './keep-self-employment.use-case';
import { RecordStay } from './keep-stay.use-case';
import { ChangeEnrolmentState } from './move-enrolment.use-case';
import { RecordService } from './record-service.use-case';

const USE_CASES = [CompleteEnrolment, EnrolTrainee, RecordGroupSession, SaveCourse, RecordSelfEmployment, RecordStay, ChangeEnrolmentState, RecordService];

/** The use cases of services. */
@Module({ imports: [ServicesModule, SkillsModule, TraineesModule], providers: USE_CASES, exports: USE_CASES })
export class ServicesUseCasesModule {}
