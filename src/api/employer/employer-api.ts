import { EmployerAccountsApiModule } from './accounts/accounts.api.module';
import { EmployerCheckInsApiModule } from './check-ins/check-ins.api.module';
import { EmployerEmployersApiModule } from './employers/employers.api.module';
import { EmployerNotificationsApiModule } from './notifications/notifications.api.module';
import { EmployerOffersApiModule } from './offers/offers.api.module';
import { EmployerPlacementsApiModule } from './placements/placements.api.module';
import { EmployerReferralsApiModule } from './referrals/referrals.api.module';
import { EmployerSkillsApiModule } from './skills/skills.api.module';
import { EmployerVacanciesApiModule } from './vacancies/vacancies.api.module';
import { EmployerVettingApiModule } from './vetting/vetting.api.module';

/** The modules of the employer API. A resolver calls a use case or a service and shapes the outcome; it holds no rules and no SQL. */
export const EMPLOYER_API = [
  EmployerAccountsApiModule,
  EmployerCheckInsApiModule,
  EmployerEmployersApiModule,
  EmployerNotificationsApiModule,
  EmployerOffersApiModule,
  EmployerPlacementsApiModule,
  EmployerReferralsApiModule,
  EmployerSkillsApiModule,
  EmployerVacanciesApiModule,
  EmployerVettingApiModule,
];
