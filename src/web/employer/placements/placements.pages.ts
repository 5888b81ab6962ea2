import { PeopleController } from './people/people.controller';
import { StartsController } from './confirm-starts/confirm-starts.controller';
import { AgreementController } from './agreement/agreement.controller';
import { PrintedAgreementController } from './agreement-document/agreement-document.controller';

/** A page whose address has a fixed word comes before one with an id in its place. */
export const EMPLOYER_PLACEMENTS_PAGES = [PeopleController, StartsController, AgreementController, PrintedAgreementController];
