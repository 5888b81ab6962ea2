import { CheckInController } from './check-in/check-in.controller';
import { CheckInCodeController } from './check-in-code/check-in-code.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_CHECK_INS_PAGES = [CheckInController, CheckInCodeController];
