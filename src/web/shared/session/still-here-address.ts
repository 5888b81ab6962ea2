import type { Audience } from '../../../platform/security/actor';
import { withDraft, withParameter } from '../page/own-page';
import { portalPath, type Visit } from '../visit/visit';

/** The page that asks whether somebody is still there. */
export const stillHerePath = (audience: Audience): string => `${portalPath(audience)}/still-here`;

/** Where a page goes by itself when its time has come and no script runs; it leads back with what was typed before. */
export const stillHereAddress = ({ audience, atPage, draftKey }: Pick<Visit, 'audience' | 'atPage' | 'draftKey'>): string =>
  withParameter(stillHerePath(audience), 'atPage', encodeURIComponent(withDraft(atPage, draftKey)));
