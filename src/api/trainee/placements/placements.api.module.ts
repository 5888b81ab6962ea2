import { Module } from '@nestjs/common';
import { OffersModule } from '../../../features/offers/offers.module';
import { PlacementsModule } from '../../../features/placements/placements.module';
import { PlacementsUseCasesModule } from '../../../use-cases/placements/placements.use-cases.module';
import { VacanciesModule } from '../../../features/vacancies/vacancies.module';
import { MyPlacementsResolver } from './my-placements.resolver';
import { MyTermsResolver } from './my-terms.resolver';

/** The trainee API of placements. */
@Module({ imports: [OffersModule, PlacementsModule, PlacementsUseCasesModule, VacanciesModule], providers: [MyPlacementsResolver, MyTermsResolver] })
export class TraineePlacementsApiModule {}
