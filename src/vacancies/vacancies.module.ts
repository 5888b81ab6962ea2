import { Global, Module } from '@nestjs/common';
import { LAW_RULES } from './domain/law-rule';
import { readLawRules } from './rules';
import { VacanciesService } from './vacancies.service';

/** Global for the dated rules alone: the matching gates on the same pay floors. */
@Global()
@Module({ providers: [{ provide: LAW_RULES, useFactory: readLawRules }, VacanciesService], exports: [LAW_RULES, VacanciesService] })
export class VacanciesModule {}
