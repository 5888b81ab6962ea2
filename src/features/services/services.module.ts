import { Module } from '@nestjs/common';
import { CoursesService } from './courses.service';
import { EnrolmentsService } from './enrolments.service';
import { FundingService } from './funding.service';
import { HousesService } from './houses.service';
import { SelfEmploymentsService } from './self-employments.service';
import { NewEnrolmentsService } from './new-enrolments.service';
import { ServicesService } from './services.service';
import { GroupSessionsService } from './group-sessions.service';
import { StaysService } from './stays.service';

const SERVICES = [
  ServicesService,
  GroupSessionsService,
  StaysService,
  HousesService,
  CoursesService,
  EnrolmentsService,
  NewEnrolmentsService,
  SelfEmploymentsService,
  FundingService,
];

/** What trainees receive in addition to a placement (services, stays, courses), and their self-employment. */
@Module({ providers: SERVICES, exports: SERVICES })
export class ServicesModule {}
