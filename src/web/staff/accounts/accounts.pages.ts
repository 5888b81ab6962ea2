import { StaffSignInController } from './sign-in/sign-in.controller';
import { StaffSessionController } from './session/session.controller';
import { StaffPasswordController } from './password/password.controller';
import { StaffSessionsController } from './sessions/sessions.controller';
import { StaffReauthenticationController } from './re-authenticate/re-authenticate.controller';
import { AccountRequestsController } from './account-requests/account-requests.controller';
import { HandOverController } from './handover/handover.controller';
import { StaffAccountsController } from './accounts/accounts.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const STAFF_ACCOUNTS_PAGES = [
  StaffSignInController,
  StaffSessionController,
  StaffPasswordController,
  StaffSessionsController,
  StaffReauthenticationController,
  AccountRequestsController,
  HandOverController,
  StaffAccountsController,
];
