import { StaffSignInController } from './sign-in/sign-in.controller';
import { StaffSessionController } from './session/session.controller';
import { StaffPasswordController } from './password/password.controller';
import { StaffSessionsController } from './sessions/sessions.controller';
import { StaffReauthenticationController } from './re-authenticate/re-authenticate.controller';
import { AccountRequestsController } from './account-requests/account-requests.controller';
import { HandOverController } from './handover/handover.controller';
import { ColleagueController } from './colleague/colleague.controller';
import { TeamController } from './team/team.controller';
import { StaffAccountController } from './account/account.controller';
import { StaffAccountsController } from './accounts/accounts.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const STAFF_ACCOUNTS_PAGES = [
  StaffSignInController,
  StaffSessionController,
  StaffPasswordController,
  StaffSessionsController,
  StaffReauthenticationController,
  AccountRequestsController,
  HandOverController,
  TeamController,
  ColleagueController,
  StaffAccountsController,
  StaffAccountController,
];
