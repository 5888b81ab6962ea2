import { TraineeSignInController } from './sign-in/sign-in.controller';
import { QuickExitController } from './quick-exit/quick-exit.controller';
import { TraineeSessionController } from './session/session.controller';
import { PinController } from './pin/pin.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const TRAINEE_ACCOUNTS_PAGES = [TraineeSignInController, QuickExitController, TraineeSessionController, PinController];
