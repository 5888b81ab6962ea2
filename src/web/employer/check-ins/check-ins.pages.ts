import { CheckInController } from './check-in/check-in.controller';
import { CheckInCodeController } from './check-in-code/check-in-code.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_CHECK_INS_PAGES = [CheckInController, CheckInCodeController];
