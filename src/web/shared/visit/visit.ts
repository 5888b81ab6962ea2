import type { Audience } from '../../../platform/security/actor';
import type { Settings } from '../../../platform/settings';
import type { RequestIdentity } from '../../../platform/graphql/endpoints';
import type { DraftOwner } from '../../../platform/security/sealed-drafts';
import type { FormDraft } from '../form/form-drafts';
import type { I18n } from '../labels/page-i18n';

/** One request of a visitor for a page. */
export interface Visit extends RequestIdentity {
  readonly audience: Audience;
  readonly i18n: I18n;
  /** The CSRF token; every form of this visitor submits it. */
  readonly formToken: string;
  /** The page's path without the query. */
  readonly path: string;
  /** The page's URL with the query, as the return address. */
  readonly atPage: string;
  /** The result of the last form on this page: its values and problems, or a notice. */
  readonly draft: FormDraft;
  /**
   * The key the draft was found by. It opened a draft of this visitor, so it is not just an arbitrary query
   * parameter.
   */
  readonly draftKey: string | null;
  /**
   * The key of a draft that this visitor cannot open yet: it requires signing in with the account that wrote
   * it.
   */
  readonly pendingDraftKey: string | null;
  /** The owner of drafts stored in this visit. */
  readonly owner: DraftOwner;
  /** The owner according to an ended session, whose cookie still identifies the account. */
  readonly endedOwner: DraftOwner | null;
  /** How an employer or a trainee reaches the placement service, if the installation has a contact for them. */
  readonly contact?: string;
  /** The demo offers suggestions, and this visitor has not dismissed them. */
  readonly showsDemoSuggestions: boolean;
}

export const isSignedIn = (visit: Visit): boolean => visit.actor.accountId !== null;

/** The contact of the installation for an audience; staff have none. */
export function contactFor(
  audience: Audience,
  { employerContact, traineeContact }: Pick<Settings, 'employerContact' | 'traineeContact'>,
): Pick<Visit, 'contact'> {
  const contact = { employer: employerContact, trainee: traineeContact, staff: undefined }[audience];
  return contact === undefined ? {} : { contact };
}

/** Where each audience signs in. */
export const ENTRANCE: Readonly<Record<Audience, string>> = { trainee: '/', employer: '/employer', staff: '/staff' };

/** The path prefix of an audience's pages. */
export const portalPath = (audience: Audience): string => (audience === 'trainee' ? '' : ENTRANCE[audience]);
