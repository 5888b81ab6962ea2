import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AUDIENCES } from '../platform/security/actor';
import { StoredOperations } from '../platform/graphql/stored-operations';
import { TRAINEE_NOTIFICATIONS_PAGES } from './trainee/notifications/notifications.pages';
import { TRAINEE_ACCOUNTS_PAGES } from './trainee/accounts/accounts.pages';
import { TRAINEE_OFFERS_PAGES } from './trainee/offers/offers.pages';
import { TRAINEE_REFERRALS_PAGES } from './trainee/referrals/referrals.pages';
import { TRAINEE_FOLLOW_UPS_PAGES } from './trainee/follow-ups/follow-ups.pages';
import { TRAINEE_CONTACTS_PAGES } from './trainee/contacts/contacts.pages';
import { TRAINEE_CONSENTS_PAGES } from './trainee/consents/consents.pages';
import { TRAINEE_AUDIT_PAGES } from './trainee/audit/audit.pages';
import { TRAINEE_PLACEMENTS_PAGES } from './trainee/placements/placements.pages';
import { EMPLOYER_NOTIFICATIONS_PAGES } from './employer/notifications/notifications.pages';
import { EMPLOYER_ACCOUNTS_PAGES } from './employer/accounts/accounts.pages';
import { EMPLOYER_EMPLOYERS_PAGES } from './employer/employers/employers.pages';
import { EMPLOYER_VETTING_PAGES } from './employer/vetting/vetting.pages';
import { EMPLOYER_CHECK_INS_PAGES } from './employer/check-ins/check-ins.pages';
import { EMPLOYER_VACANCIES_PAGES } from './employer/vacancies/vacancies.pages';
import { EMPLOYER_PLACEMENTS_PAGES } from './employer/placements/placements.pages';
import { EMPLOYER_REFERRALS_PAGES } from './employer/referrals/referrals.pages';
import { EMPLOYER_OFFERS_PAGES } from './employer/offers/offers.pages';
import { STAFF_NOTIFICATIONS_PAGES } from './staff/notifications/notifications.pages';
import { STAFF_ACCOUNTS_PAGES } from './staff/accounts/accounts.pages';
import { STAFF_MATCHING_PAGES } from './staff/matching/matching.pages';
import { STAFF_CALCULATIONS_PAGES } from './staff/calculations/calculations.pages';
import { STAFF_FOLLOW_UPS_PAGES } from './staff/follow-ups/follow-ups.pages';
import { STAFF_ALERTS_PAGES } from './staff/alerts/alerts.pages';
import { STAFF_PLACEMENTS_PAGES } from './staff/placements/placements.pages';
import { STAFF_REFERRALS_PAGES } from './staff/referrals/referrals.pages';
import { STAFF_AUDIT_PAGES } from './staff/audit/audit.pages';
import { STAFF_INDICATORS_PAGES } from './staff/indicators/indicators.pages';
import { STAFF_SEARCH_PAGES } from './staff/search/search.pages';
import { STAFF_UNDO_PAGES } from './staff/undo/undo.pages';
import { STAFF_TRAINEES_PAGES } from './staff/trainees/trainees.pages';
import { STAFF_WORDS_PAGES } from './staff/words/words.pages';
import { STAFF_IMPORTS_PAGES } from './staff/imports/imports.pages';
import { STAFF_CONSENTS_PAGES } from './staff/consents/consents.pages';
import { STAFF_CONTACTS_PAGES } from './staff/contacts/contacts.pages';
import { STAFF_OFFERS_PAGES } from './staff/offers/offers.pages';
import { STAFF_VACANCIES_PAGES } from './staff/vacancies/vacancies.pages';
import { STAFF_EMPLOYERS_PAGES } from './staff/employers/employers.pages';
import { STAFF_VETTING_PAGES } from './staff/vetting/vetting.pages';
import { STAFF_SKILLS_PAGES } from './staff/skills/skills.pages';
import { STAFF_SERVICES_PAGES } from './staff/services/services.pages';
import { STAFF_INSTITUTIONS_PAGES } from './staff/institutions/institutions.pages';
import { STAFF_PROGRAMMES_PAGES } from './staff/programmes/programmes.pages';
import { STAFF_GRANTS_PAGES } from './staff/grants/grants.pages';
import * as employer from './employer/gql';
import { AssetsController } from './shared/assets/assets.controller';
import { FormDrafts } from './shared/form/form-drafts';
import { pageHeaders } from './shared/page/headers';
import { NotFoundController } from './shared/page/not-found.controller';
import { Pages } from './shared/page/pages';
import { DemoSuggestionsController } from './shared/assets/demo-suggestions.controller';
import * as staff from './staff/gql';
import * as trainee from './trainee/gql';

/** The stored operations of the pages, generated from their .graphql files. */
const DOCUMENTS = { employer, staff, trainee };
/** The last one takes every address that no other has. */
const PAGES = [
  ...TRAINEE_NOTIFICATIONS_PAGES,
  ...TRAINEE_ACCOUNTS_PAGES,
  ...TRAINEE_OFFERS_PAGES,
  ...TRAINEE_REFERRALS_PAGES,
  ...TRAINEE_FOLLOW_UPS_PAGES,
  ...TRAINEE_CONTACTS_PAGES,
  ...TRAINEE_CONSENTS_PAGES,
  ...TRAINEE_AUDIT_PAGES,
  ...TRAINEE_PLACEMENTS_PAGES,
  ...EMPLOYER_NOTIFICATIONS_PAGES,
  ...EMPLOYER_ACCOUNTS_PAGES,
  ...EMPLOYER_EMPLOYERS_PAGES,
  ...EMPLOYER_VETTING_PAGES,
  ...EMPLOYER_CHECK_INS_PAGES,
  ...EMPLOYER_VACANCIES_PAGES,
  ...EMPLOYER_PLACEMENTS_PAGES,
  ...EMPLOYER_REFERRALS_PAGES,
  ...EMPLOYER_OFFERS_PAGES,
  ...STAFF_NOTIFICATIONS_PAGES,
  ...STAFF_ACCOUNTS_PAGES,
  ...STAFF_UNDO_PAGES,
  ...STAFF_MATCHING_PAGES,
  ...STAFF_CALCULATIONS_PAGES,
  ...STAFF_FOLLOW_UPS_PAGES,
  ...STAFF_ALERTS_PAGES,
  ...STAFF_PLACEMENTS_PAGES,
  ...STAFF_REFERRALS_PAGES,
  ...STAFF_AUDIT_PAGES,
  ...STAFF_INDICATORS_PAGES,
  ...STAFF_SEARCH_PAGES,
  ...STAFF_WORDS_PAGES,
  ...STAFF_TRAINEES_PAGES,
  ...STAFF_IMPORTS_PAGES,
  ...STAFF_CONSENTS_PAGES,
  ...STAFF_CONTACTS_PAGES,
  ...STAFF_OFFERS_PAGES,
  ...STAFF_VACANCIES_PAGES,
  ...STAFF_EMPLOYERS_PAGES,
  ...STAFF_VETTING_PAGES,
  ...STAFF_SKILLS_PAGES,
  ...STAFF_SERVICES_PAGES,
  ...STAFF_INSTITUTIONS_PAGES,
  ...STAFF_PROGRAMMES_PAGES,
  ...STAFF_GRANTS_PAGES,
  DemoSuggestionsController,
  NotFoundController,
];

/** The pages: server-rendered, usable without JavaScript, reading and writing only through their audience's API. */
@Module({ controllers: [AssetsController, ...PAGES], providers: [Pages, FormDrafts] })
export class WebModule implements NestModule {
  constructor(stored: StoredOperations) {
    for (const audience of AUDIENCES) stored.add(audience, Object.values(DOCUMENTS[audience]));
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(pageHeaders).forRoutes(...PAGES.filter((page) => page !== NotFoundController));
    consumer.apply(pageHeaders).exclude('assets/*path', 'graphql/*path', 'favicon.ico').forRoutes('*path');
  }
}
