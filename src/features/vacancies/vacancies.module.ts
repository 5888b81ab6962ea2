import { Module } from '@nestjs/common';
import { OutlinesService } from './outlines.service';
import { VacanciesService } from './vacancies.service';
import { VacancyLookupsService } from './vacancy-lookups.service';

const SERVICES = [OutlinesService, VacanciesService, VacancyLookupsService];

@Module({ providers: SERVICES, exports: SERVICES })
export class VacanciesModule {}
