import { Module } from '@nestjs/common';
import { LAW_RULES } from './domain/law';
import { readLawRules } from './law-rules.file';
import { RedFlagsService } from './red-flags.service';
import { VacancyDraftsService } from './vacancy-drafts.service';
import { VacanciesService } from './vacancies.service';
import { VacancyLookupsService } from './vacancy-lookups.service';

const SERVICES = [RedFlagsService, VacancyDraftsService, VacanciesService, VacancyLookupsService];

@Module({ providers: [...SERVICES, { provide: LAW_RULES, useFactory: () => readLawRules() }], exports: SERVICES })
export class VacanciesModule {}
