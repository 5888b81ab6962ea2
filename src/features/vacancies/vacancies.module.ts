import { Module } from '@nestjs/common';
import { RedFlagsService } from './red-flags.service';
import { VacancyDraftsService } from './vacancy-drafts.service';
import { VacanciesService } from './vacancies.service';
import { VacancyLookupsService } from './vacancy-lookups.service';

const SERVICES = [RedFlagsService, VacancyDraftsService, VacanciesService, VacancyLookupsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class VacanciesModule {}
