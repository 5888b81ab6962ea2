import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { EmployerEnterController } from './employer/enter/page.controller';
import { CheckInCodeController } from './employer/check-in-code/page.controller';
import { CheckInController } from './employer/check-in/page.controller';
import { EditVacancyController } from './employer/edit-vacancy/page.controller';
import { EmployerHomeController } from './employer/home/page.controller';
import { NewVacancyController } from './employer/new-vacancy/page.controller';
import { PeopleController } from './employer/people/page.controller';
import { AssetsController } from './shared/assets.controller';
import { FormDrafts } from './shared/form-drafts';
import { assetHeaders, pageHeaders } from './shared/headers';
import { MissingController } from './shared/missing.controller';
import { Pages } from './shared/pages';
import { AlertController } from './staff/alert/page.controller';
import { AlertsController } from './staff/alerts/page.controller';
import { StaffEnterController } from './staff/enter/page.controller';
import { FollowUpController } from './staff/follow-up/page.controller';
import { HoldsController } from './staff/holds/page.controller';
import { StaffHomeController } from './staff/home/page.controller';
import { IndicatorRowsController } from './staff/indicator-rows/page.controller';
import { IndicatorsController } from './staff/indicators/page.controller';
import { MatchesController } from './staff/matches/page.controller';
import { PlaceHoldController } from './staff/place-hold/page.controller';
import { MyCheckInController } from './trainee/check-in/page.controller';
import { EnterController } from './trainee/enter/page.controller';
import { OfferController } from './trainee/offer/page.controller';
import { SuggestionController } from './trainee/suggestion/page.controller';
import { TodayController } from './trainee/today/page.controller';

const TRAINEE_PAGES = [TodayController, EnterController, OfferController, SuggestionController, MyCheckInController];
const EMPLOYER_PAGES = [
  EmployerHomeController,
  EmployerEnterController,
  CheckInController,
  CheckInCodeController,
  NewVacancyController,
  EditVacancyController,
  PeopleController,
];
const STAFF_PAGES = [
  StaffHomeController,
  StaffEnterController,
  MatchesController,
  FollowUpController,
  AlertsController,
  AlertController,
  HoldsController,
  PlaceHoldController,
  IndicatorsController,
  IndicatorRowsController,
];
/** The last one takes every address that no other has. */
const PAGES = [...TRAINEE_PAGES, ...EMPLOYER_PAGES, ...STAFF_PAGES, MissingController];

/** The pages: server-rendered, usable without JavaScript, reading and writing only through their audience's API. */
@Module({ controllers: [AssetsController, ...PAGES], providers: [Pages, FormDrafts] })
export class WebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(assetHeaders).forRoutes(AssetsController);
    consumer.apply(pageHeaders).forRoutes(...PAGES.filter((page) => page !== MissingController));
    consumer.apply(pageHeaders).exclude('assets/*path', 'graphql/*path', 'favicon.ico').forRoutes('*path');
  }
}
