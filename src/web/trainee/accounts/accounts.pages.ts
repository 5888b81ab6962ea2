import { TraineeSignInController } from './sign-in/sign-in.controller';
import { QuickExitController } from './quick-exit/quick-exit.controller';
import { TraineeSessionController } from './session/session.controller';
import { PinController } from './pin/pin.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const TRAINEE_ACCOUNTS_PAGES = [TraineeSignInController, QuickExitController, TraineeSessionController, PinController];
