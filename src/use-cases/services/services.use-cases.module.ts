import { Module } from '@nestjs/common';
import { ListsModule } from '../../features/lists/lists.module';
import { UndoModule } from '../../features/undo/undo.module';
import { ServicesModule } from '../../features/services/services.module';
import { SkillsModule } from '../../features/skills/skills.module';
import { TraineesModule } from '../../features/trainees/trainees.module';
import { ChangeEnrolmentState } from './change-enrolment-state.use-case';
import { CompleteEnrolment } from './complete-enrolment.use-case';
import { EnrolSelectedTrainees } from './enrol-selected-trainees.use-case';
import { EnrolTrainee } from './enrol-trainee.use-case';
import { MoveStay } from './move-stay.use-case';
import { RecordGroupSession } from './record-group-session.use-case';
import { RecordSelfEmployment } from './record-self-employment.use-case';
import { RecordService } from './record-service.use-case';
import { RecordStay } from './record-stay.use-case';
import { SaveCourse } from './save-course.use-case';
import { SaveHouse } from './save-house.use-case';
import { CorrectAttendance } from './correct-attendance.use-case';

const USE_CASES = [
  ChangeEnrolmentState,
  CompleteEnrolment,
  CorrectAttendance,
  EnrolSelectedTrainees,
  EnrolTrainee,
  MoveStay,
  RecordGroupSession,
  RecordSelfEmployment,
  RecordService,
  RecordStay,
  SaveCourse,
  SaveHouse,
];

/** The use cases of services. */
@Module({ imports: [ListsModule, ServicesModule, SkillsModule, TraineesModule, UndoModule], providers: USE_CASES, exports: USE_CASES })
export class ServicesUseCasesModule {}
