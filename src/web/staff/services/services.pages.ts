import { CoursesController } from './courses/courses.controller';
import { CourseFormController } from './course-form/course-form.controller';
import { CourseController } from './course/course.controller';
import { EnrolmentController } from './enrolment/enrolment.controller';
import { ServicesController } from './services/services.controller';
import { ServiceController } from './service/service.controller';
import { GroupSessionsController } from './group-sessions/group-sessions.controller';
import { GroupSessionController } from './group-session/group-session.controller';
import { StaysController } from './stays/stays.controller';
import { HousesController } from './houses/houses.controller';
import { SelfEmploymentController } from './self-employment/self-employment.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_SERVICES_PAGES = [
  CoursesController,
  CourseFormController,
  CourseController,
  EnrolmentController,
  ServicesController,
  ServiceController,
  GroupSessionsController,
  GroupSessionController,
  StaysController,
  HousesController,
  SelfEmploymentController,
];
