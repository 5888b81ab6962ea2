import { Module } from '@nestjs/common';
import { ServicesModule } from '../../../features/services/services.module';
import { ServicesUseCasesModule } from '../../../use-cases/services/services.use-cases.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { TraineesModule } from '../../../features/trainees/trainees.module';
import { CoursesResolver } from './courses.resolver';
import { EnrolmentTransitionsResolver } from './enrolment-transitions.resolver';
import { EnrolmentsResolver } from './enrolments.resolver';
import { TraineeEnrolmentsResolver } from './enrolments.resolver';
import { GroupSessionsResolver } from './group-sessions.resolver';
import { HousesResolver } from './houses.resolver';
import { StayHouseResolver } from './houses.resolver';
import { SelfEmploymentResolver } from './self-employment.resolver';
import { TraineeSelfEmploymentResolver } from './self-employment.resolver';
import { ServicesResolver } from './services.resolver';
import { TraineeServicesResolver } from './services.resolver';
import { StaysResolver } from './stays.resolver';
import { TraineeStaysResolver } from './stays.resolver';

/** The staff API of services. */
@Module({
  imports: [ServicesModule, ServicesUseCasesModule, SkillsModule, TraineesModule],
  providers: [
    CoursesResolver,
    EnrolmentTransitionsResolver,
    EnrolmentsResolver,
    TraineeEnrolmentsResolver,
    GroupSessionsResolver,
    HousesResolver,
    StayHouseResolver,
    SelfEmploymentResolver,
    TraineeSelfEmploymentResolver,
    ServicesResolver,
    TraineeServicesResolver,
    StaysResolver,
    TraineeStaysResolver,
  ],
})
export class StaffServicesApiModule {}
