import { CheckInController } from './check-in/check-in.controller';
import { CheckInCodeController } from './check-in-code/check-in-code.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_CHECK_INS_PAGES = [CheckInController, CheckInCodeController];
