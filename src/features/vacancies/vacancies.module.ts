import { Module } from '@nestjs/common';
import { OutlinesService } from './outlines.service';
import { VacanciesService } from './vacancies.service';

@Module({ providers: [OutlinesService, VacanciesService], exports: [OutlinesService, VacanciesService] })
export class VacanciesModule {}
