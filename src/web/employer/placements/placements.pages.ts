import { StartsController } from './confirm-starts/confirm-starts.controller';
import { AgreementController } from './agreement/agreement.controller';
import { PrintedAgreementController } from './agreement-document/agreement-document.controller';

/** In routing order: a fixed address comes before one with an id in the same place. */
export const EMPLOYER_PLACEMENTS_PAGES = [StartsController, AgreementController, PrintedAgreementController];
