import { addDays, type LocalDate, localDateAt } from '../../../../shared/local-date';
import type { Tone } from '../../../shared/form/facts';
import type {
  ActiveReferralFragment,
  ReachFragment,
  StaffDayQuery,
  StaffMeQuery,
  StaffPipelineQuery,
  StaffReviewsQuery,
  StaffSkillAnswersQuery,
  StaffVisitsQuery,
} from '../../gql';

export type Me = NonNullable<StaffMeQuery['me']>;
/** All data of the queue. Lists that the user may not read are missing. */
export type QueueData = StaffDayQuery & Partial<StaffPipelineQuery> & Partial<StaffVisitsQuery> & Partial<StaffReviewsQuery> & Partial<StaffSkillAnswersQuery>;
type OfferedReferral = StaffPipelineQuery['offered']['nodes'][number];
export type OpenOffer = Pick<OfferedReferral, 'trainee' | 'vacancy'> & { readonly offer: NonNullable<OfferedReferral['offer']> };

/** The kinds of due items, by which the queue is filtered. */
export const QUEUE_FILTERS = ['all', 'safety', 'contacts', 'path', 'places', 'tasks', 'institutions'] as const;
export type QueueFilterKind = (typeof QUEUE_FILTERS)[number];

/** Another form before the one that closes the item. */
interface FirstAction {
  readonly action: string;
  readonly label: string;
}

/** How an item is done: a link or a form. */
export type DueAction =
  | { readonly kind: 'go'; readonly href: string; readonly label: string }
  | {
      readonly kind: 'post';
      readonly action: string;
      readonly label: string;
      readonly href?: string;
      readonly upToTaskId?: string;
      readonly first?: FirstAction;
    }
  | ({ readonly kind: 'explain' } & OpenOffer)
  | { readonly kind: 'sign'; readonly agreementId: string };

/** One due item: what, for whom, until when. */
export interface DueItem {
  readonly key: string;
  readonly kind: Exclude<QueueFilterKind, 'all'>;
  readonly what: string;
  readonly tone: Tone;
  readonly who: string;
  readonly code?: string | undefined;
  /** Her contact methods, on a row about a trainee, for those who may read them. */
  readonly ways?: ReachFragment['contactMethods'] | undefined;
  readonly text: string;
  /** A text about a day or an instant, such as `asked 2 days ago`. */
  readonly dated?: { readonly at: string; readonly text: string };
  /** The last day to do it in time. */
  readonly until: LocalDate | null;
  readonly isLate: boolean;
  /** Whether the next step is another person's, and staff only remind. */
  readonly waitsForOthers?: boolean;
  readonly act: DueAction;
  /** The sort key; a smaller key comes first. */
  readonly order: string;
}

interface VacancyRef {
  readonly title: string;
  readonly employer: { readonly legalName: string };
}
export const vacancyText = ({ title, employer }: VacancyRef): string => `${title}, ${employer.legalName}`;
export const orderOf = (me: Me, until: LocalDate): string => `${until < me.today ? '2' : '3'} ${until}`;
export const dayOf = (instant: string): LocalDate => localDateAt(new Date(instant));
export const daysAfter = (instant: string, days: number): LocalDate => addDays(dayOf(instant), days);
/** A referral in the pipeline. */
export type PipelineReferral = ActiveReferralFragment;
