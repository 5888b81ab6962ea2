import { Module } from '@nestjs/common';
import { VacanciesService } from './vacancies.service';

@Module({ providers: [VacanciesService], exports: [VacanciesService] })
export class VacanciesModule {}
