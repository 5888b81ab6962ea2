import { Module } from '@nestjs/common';
import { OffersModule } from '../../../features/offers/offers.module';
import { OffersUseCasesModule } from '../../../use-cases/offers/offers.use-cases.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { MyOffersResolver } from './my-offers.resolver';

/** The trainee API of offers. */
@Module({ imports: [OffersModule, OffersUseCasesModule, VacanciesModule], providers: [MyOffersResolver] })
export class TraineeOffersApiModule {}
