import type { Audience } from '../../../platform/security/actor';
import { withDraft, withParameter } from '../page/return-path';
import { portalPath, type Visit } from '../visit/visit';

/** The page that asks whether the user is still there. */
export const extendSessionPath = (audience: Audience): string => `${portalPath(audience)}/extend-session`;

/**
 * The URL a page refreshes to, without JavaScript, before the session ends; from there the user returns with
 * the earlier draft.
 */
export const extendSessionAddress = ({ audience, atPage, draftKey }: Pick<Visit, 'audience' | 'atPage' | 'draftKey'>): string =>
  withParameter(extendSessionPath(audience), 'atPage', encodeURIComponent(withDraft(atPage, draftKey)));
