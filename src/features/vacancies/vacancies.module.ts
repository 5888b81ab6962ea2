import { Module } from '@nestjs/common';
import { VacancyDraftsService } from './vacancy-drafts.service';
import { VacanciesService } from './vacancies.service';
import { VacancyLookupsService } from './vacancy-lookups.service';

const SERVICES = [VacancyDraftsService, VacanciesService, VacancyLookupsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class VacanciesModule {}
