import { EmployerSignInController } from './sign-in/sign-in.controller';
import { EmployerSessionController } from './session/session.controller';
import { EmployerReauthenticationController } from './re-authenticate/re-authenticate.controller';
import { EmployerPasswordController } from './password/password.controller';
import { EmployerSessionsController } from './sessions/sessions.controller';
import { ConfirmController } from './confirm-address/confirm-address.controller';
import { ForgotController } from './forgot-password/forgot-password.controller';
import { ResetController } from './reset-password/reset-password.controller';
import { InvitationController } from './invitation/invitation.controller';
import { MembersController } from './members/members.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_ACCOUNTS_PAGES = [
  EmployerSignInController,
  EmployerSessionController,
  EmployerReauthenticationController,
  EmployerPasswordController,
  EmployerSessionsController,
  ConfirmController,
  ForgotController,
  ResetController,
  InvitationController,
  MembersController,
];
