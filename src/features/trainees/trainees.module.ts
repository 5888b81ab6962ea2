import { Module } from '@nestjs/common';
import { AnonymityService } from './anonymity.service';
import { AssignmentsService } from './assignments.service';
import { ImportMappingsService } from './import-mappings.service';
import { ProtectedRecordsService } from './protected-records.service';
import { TimelineService } from './timeline.service';
import { TraineeImportsService } from './trainee-imports.service';
import { TraineeLookupsService } from './trainee-lookups.service';
import { TraineeSearchService } from './trainee-search.service';
import { TraineesService } from './trainees.service';

const SERVICES = [
  TraineesService,
  AssignmentsService,
  ProtectedRecordsService,
  AnonymityService,
  TraineeImportsService,
  TraineeLookupsService,
  TraineeSearchService,
  ImportMappingsService,
  TimelineService,
];

@Module({ providers: SERVICES, exports: SERVICES })
export class TraineesModule {}
