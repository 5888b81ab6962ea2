import { StartsController } from './confirm-starts/confirm-starts.controller';
import { AgreementController } from './agreement/agreement.controller';
import { PrintedAgreementController } from './agreement-document/agreement-document.controller';

/** In routing order: a fixed path segment comes before a parameter, as `/new` before `/:id`. */
export const EMPLOYER_PLACEMENTS_PAGES = [StartsController, AgreementController, PrintedAgreementController];
