import { StaffAccountsApiModule } from './accounts/accounts.api.module';
import { StaffAlertsApiModule } from './alerts/alerts.api.module';
import { StaffAuditApiModule } from './audit/audit.api.module';
import { StaffCalculationsApiModule } from './calculations/calculations.api.module';
import { StaffCheckInsApiModule } from './check-ins/check-ins.api.module';
import { StaffEmployersApiModule } from './employers/employers.api.module';
import { StaffFollowUpsApiModule } from './follow-ups/follow-ups.api.module';
import { StaffGrantsApiModule } from './grants/grants.api.module';
import { StaffImportsApiModule } from './imports/imports.api.module';
import { StaffIndicatorsApiModule } from './indicators/indicators.api.module';
import { StaffInstitutionsApiModule } from './institutions/institutions.api.module';
import { StaffMatchingApiModule } from './matching/matching.api.module';
import { StaffListsApiModule } from './lists/lists.api.module';
import { StaffNotificationsApiModule } from './notifications/notifications.api.module';
import { StaffOffersApiModule } from './offers/offers.api.module';
import { StaffPlacementsApiModule } from './placements/placements.api.module';
import { StaffProgrammesApiModule } from './programmes/programmes.api.module';
import { StaffReferralsApiModule } from './referrals/referrals.api.module';
import { StaffServicesApiModule } from './services/services.api.module';
import { StaffSkillsApiModule } from './skills/skills.api.module';
import { StaffTraineesApiModule } from './trainees/trainees.api.module';
import { StaffUndoApiModule } from './undo/undo.api.module';
import { StaffVacanciesApiModule } from './vacancies/vacancies.api.module';
import { StaffVettingApiModule } from './vetting/vetting.api.module';
import { StaffWordsApiModule } from './words/words.api.module';

/** The modules of the staff API. A resolver calls a use case or a service and shapes the outcome; it holds no rules and no SQL. */
export const STAFF_API = [
  StaffAccountsApiModule,
  StaffAlertsApiModule,
  StaffAuditApiModule,
  StaffCalculationsApiModule,
  StaffCheckInsApiModule,
  StaffEmployersApiModule,
  StaffFollowUpsApiModule,
  StaffGrantsApiModule,
  StaffImportsApiModule,
  StaffIndicatorsApiModule,
  StaffInstitutionsApiModule,
  StaffMatchingApiModule,
  StaffListsApiModule,
  StaffNotificationsApiModule,
  StaffOffersApiModule,
  StaffPlacementsApiModule,
  StaffProgrammesApiModule,
  StaffReferralsApiModule,
  StaffServicesApiModule,
  StaffSkillsApiModule,
  StaffTraineesApiModule,
  StaffUndoApiModule,
  StaffVacanciesApiModule,
  StaffVettingApiModule,
  StaffWordsApiModule,
];
