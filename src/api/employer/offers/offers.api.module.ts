import { Module } from '@nestjs/common';
import { OffersModule } from '../../../features/offers/offers.module';
import { OffersUseCasesModule } from '../../../use-cases/offers/offers.use-cases.module';
import { OffersResolver } from './offers.resolver';

/** The employer API of offers. */
@Module({ imports: [OffersModule, OffersUseCasesModule], providers: [OffersResolver] })
export class EmployerOffersApiModule {}
