import type { LocalDate } from '../../../../shared/local-date';
import { localDateAt } from '../../../../shared/local-date';
import type { Tone } from '../../../shared/form/facts';
import type { DueGroup, DueKind, DueNodeFragment, ReachFragment, StaffDueQuery, StaffMeQuery } from '../../gql';

export type Me = NonNullable<StaffMeQuery['me']>;
export type DuePage = StaffDueQuery['due'];
/** An item as the API returns it. */
export type DueNode = DueNodeFragment;
export type OpenOffer = Pick<DueNode, 'trainee' | 'vacancy'> & { readonly offerId: string; readonly offer: NonNullable<DueNode['offer']> };

/** The kinds of due items, by which the queue is filtered. */
export const QUEUE_FILTERS = ['all', 'safety', 'contacts', 'path', 'places', 'tasks', 'institutions'] as const;
export type QueueFilterKind = (typeof QUEUE_FILTERS)[number];
export const KIND_OF_FILTER: Readonly<Record<QueueFilterKind, DueKind | null>> = {
  all: null,
  safety: 'SAFETY',
  contacts: 'FOLLOW_UPS',
  path: 'PIPELINE',
  places: 'WORKPLACES',
  tasks: 'TASKS',
  institutions: 'PARTNERS',
};

/** Another form before the one that closes the item. */
interface FirstAction {
  readonly action: string;
  readonly label: string;
  /** Of a task or follow-up to take over: who has it, empty if no one has. */
  readonly assigneeId?: string;
}

/** The forms by which staff remind her, null if it is too soon, or withdraw the referral. */
export interface AwaitedSteps {
  readonly remind: string | null;
  readonly withdraw: string;
}

/** How an item is done: a link or a form. */
export type DueAction =
  | {
      readonly kind: 'go';
      readonly href: string;
      readonly label: string;
      /** What else can be done while she has not replied. */
      readonly awaited?: AwaitedSteps;
      readonly first?: FirstAction;
    }
  | {
      readonly kind: 'post';
      readonly action: string;
      readonly label: string;
      readonly href?: string;
      readonly upToTaskId?: string;
      /** Whether it can be undone, so that the key e presses it. */
      readonly isUndoable?: true;
      readonly first?: FirstAction;
    }
  | ({ readonly kind: 'explain'; readonly href: string } & OpenOffer)
  | { readonly kind: 'sign'; readonly agreementId: string; readonly href?: string };

/** What a row says about its item. */
export interface DueText {
  readonly what: string;
  readonly tone: Tone;
  /** The trainee, if left out. */
  readonly who?: string;
  /** What the reader needs most: first in the line, which can be cut at its end. */
  readonly news?: string;
  readonly text: string;
  /** A text about a day or an instant, such as `asked 2 days ago`. */
  readonly dated?: { readonly at: string; readonly text: string };
  readonly act: DueAction;
}

/** The trainee whom staff call about a row. */
export interface CallOfRow {
  readonly trainee: { readonly id: string; readonly displayName: string };
  readonly followUpId: string | null;
}

/** One row of the queue: what, for whom, until when. */
export interface DueRowData extends DueText {
  readonly key: string;
  readonly group: DueGroup;
  readonly who: string;
  readonly code: string | undefined;
  /** Her contact methods, on a row about a trainee, for those who call her. */
  readonly ways: readonly ReachFragment[] | undefined;
  /** Set where the next step is to call her. */
  readonly call: CallOfRow | undefined;
  /** The last day to do it in time. */
  readonly until: LocalDate | null;
  readonly isLate: boolean;
}

export const vacancyText = ({ vacancy, employer }: DueNode): string => [vacancy?.title, employer?.legalName].filter(Boolean).join(', ');
export const dayOf = (instant: string): LocalDate => localDateAt(new Date(instant));
