import { withParameter } from './own-page';
import { base, type Visit } from './visit';

/** Where a page goes by itself when its time has come and no script runs. */
export const stillHereAddress = (visit: Visit): string => withParameter(`${base(visit.audience)}/still-here`, 'atPage', encodeURIComponent(visit.atPage));
