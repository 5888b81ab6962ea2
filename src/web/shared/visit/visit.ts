import type { Audience } from '../../../platform/security/actor';
import type { Known } from '../../../platform/graphql/endpoint';
import type { DraftOwner } from '../../../platform/security/sealed-drafts';
import type { FormDraft } from '../form/form-drafts';
import type { Words } from '../labels/words';

/** One visitor at one page. */
export interface Visit extends Known {
  readonly audience: Audience;
  readonly words: Words;
  /** Every form of this visitor carries it back. */
  readonly formToken: string;
  /** The page's own address, without what follows the question mark. */
  readonly path: string;
  /** The same with what follows it, to come back to. */
  readonly atPage: string;
  /** What the last form on this page left: its input and problems, or a notice. */
  readonly draft: FormDraft;
  /** The key it was found by: it opened something of this visitor's own, so it is no mere word of the address. */
  readonly draftKey: string | null;
  /** A draft that this visitor cannot open yet: it waits for the account that wrote it. */
  readonly waiting: string | null;
  /** Whose what is typed here is. */
  readonly owner: DraftOwner;
  /** The same while a session that is over still tells whose it was. */
  readonly ended: DraftOwner | null;
  /** The demo shows what one could try, and this visitor has not closed it. */
  readonly isTrying: boolean;
}

export const isSignedIn = (visit: Visit): boolean => visit.actor.accountId !== null;

/** Where each audience signs in. */
export const ENTRANCE: Readonly<Record<Audience, string>> = { trainee: '/', employer: '/employer', staff: '/staff' };

/** The beginning of the addresses of an audience's pages. */
export const portalPath = (audience: Audience): string => (audience === 'trainee' ? '' : ENTRANCE[audience]);
