import { Module } from '@nestjs/common';
import { ServicesModule } from '../../../features/services/services.module';
import { SkillsModule } from '../../../features/skills/skills.module';
import { MyCoursesResolver } from './my-courses.resolver';

/** The trainee API of services. */
@Module({ imports: [ServicesModule, SkillsModule], providers: [MyCoursesResolver] })
export class TraineeServicesApiModule {}
