import { type Leads, newest, type Notice } from '../../../shared/parts/news';
import type { Words } from '../../../shared/labels/words';
import { meetingState, offerStands, placeState } from '../../shared/standing';
import { suggestionState } from '../../shared/trainee-state-words';
import { startsOff } from './called-off';
import type { Today } from './cards';
import { heldPlaces } from './work';

/** A longer list would be ignored. */
const MOST_NEWS = 5;
/**
 * Kinds that require an action. A card shows the action; after the card disappears, the notification is
 * outdated.
 */
const ASKING: readonly string[] = ['question-waiting', 'appointment-soon'];
const TALK: Leads = { href: '/talk' };

/**
 * The trainee's recent notifications about subjects that no card shows. `waiting` holds the subject ids of
 * the cards.
 */
export const newsOf = ({ notices }: Today, waiting: readonly string[]): Notice[] =>
  newest(notices.nodes, MOST_NEWS, ({ kind, subjectId }) => ASKING.includes(kind) || waiting.includes(subjectId));

/**
 * The link for a notification, with the current state of its subject; without a page for it, the page for
 * talking with someone.
 */
export function newsLeads(words: Words, today: Today): (notice: Notice) => Leads {
  const stands = ({ title }: { readonly title: string }, state: string): string => `${title}: ${state}`;
  const held = heldPlaces(today);
  const known = new Map<string, Leads>([
    ...today.myPlacements.map(({ id, state, vacancy }) => [id, { ...TALK, about: stands(vacancy, placeState(words, state)) }] as const),
    ...[...held, ...startsOff(today)].map(
      ({ id, state, vacancy }) => [id, { href: `#place-${id}`, about: stands(vacancy, placeState(words, state)) }] as const,
    ),
    ...today.myOffers.map((offer) => [offer.id, { href: `/offer/${offer.id}`, about: stands(offer.vacancy, offerStands(words, offer, today).text) }] as const),
    ...today.myInterviews.map(({ id, vacancy }) => [id, { href: `/appointment/${id}`, about: vacancy.title }] as const),
    ...today.myReferrals.map(({ id, state, vacancy }) => {
      const about = stands(vacancy, suggestionState(words, state, meetingState(today, vacancy.id)));
      return [id, { href: `/suggestion/${id}`, about }] as const;
    }),
  ]);
  // Records about her work have no page of their own.
  const other = held[0] ? { href: `#place-${held[0].id}` } : TALK;
  return ({ kind, subjectId }) => known.get(subjectId) ?? (kind === 'change-recorded' ? { href: '/agreed' } : other);
}
