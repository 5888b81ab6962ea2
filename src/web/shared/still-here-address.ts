import { withParameter } from './own-page';
import { portalPath, type Visit } from './visit';

/** Where a page goes by itself when its time has come and no script runs. */
export const stillHereAddress = (visit: Visit): string => withParameter(`${portalPath(visit.audience)}/still-here`, 'atPage', encodeURIComponent(visit.atPage));
