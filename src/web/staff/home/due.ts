import { msg } from '@lingui/core/macro';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import type { Tone } from '../../shared/facts';
import type { Words } from '../../shared/words';
import { followUpName, formName } from '../contact-words';
import type { PlaceToDoFragment, StaffDayQuery, StaffMeQuery, StaffWorkQuery } from '../gql';

type Me = NonNullable<StaffMeQuery['me']>;
type FollowUp = NonNullable<StaffDayQuery['followUps']>['nodes'][number];
type Task = NonNullable<StaffDayQuery['tasks']>['nodes'][number];
type Alert = NonNullable<StaffDayQuery['alerts']>['nodes'][number];
export type Referral = NonNullable<StaffDayQuery['referrals']>['nodes'][number];
export type OpenOffer = NonNullable<Referral['offer']>;
type InCharge = PlaceToDoFragment['trainee'];

/** Where or how something is done. */
export type Act =
  | { readonly kind: 'go'; readonly href: string; readonly label: string }
  | { readonly kind: 'finish'; readonly taskId: string; readonly href?: string }
  | { readonly kind: 'explain'; readonly offer: OpenOffer }
  | { readonly kind: 'sign'; readonly agreementId: string };

/** One thing to do: what, about whom, until when. */
export interface Due {
  readonly key: string;
  readonly what: string;
  readonly tone: Tone;
  readonly who: string;
  readonly code?: string | undefined;
  readonly text: string;
  /** The last day on which it is done in time. */
  readonly until: LocalDate | null;
  readonly isLate: boolean;
  readonly act: Act | null;
  /** What comes first has the smaller one. */
  readonly order: string;
}

/** Everything that is due for a member of staff, the most urgent first: what is grave, what is late, then by the last day. */
export function dueOf(words: Words, me: Me, day: StaffDayQuery, work: StaffWorkQuery): readonly Due[] {
  const listed = new Set(day.followUps?.nodes.map(({ id }) => id));
  const tasks = (day.tasks?.nodes ?? []).filter(({ kind, followUp }) => kind !== 'FOLLOW_UP_MISSED' || !followUp || !listed.has(followUp.id));
  const places = [...(day.placements?.nodes ?? []), ...(work.placements?.nodes ?? [])].filter(({ trainee }) => isTheirs(me, trainee));
  const rows = [
    ...(day.alerts?.nodes ?? []).map((alert) => alertDue(words, alert)),
    ...(day.followUps?.nodes ?? []).map((followUp) => followUpDue(words, me, followUp)),
    ...tasks.map((task) => taskDue(words, me, task)),
    ...(day.placements?.nodes ?? []).filter(({ trainee, startsOn }) => isTheirs(me, trainee) && startsOn <= me.today).map((place) => startDue(words, place)),
    ...places.flatMap((place) => agreementDue(words, me, place)),
    ...(day.referrals?.nodes ?? []).filter(({ trainee }) => isTheirs(me, trainee)).flatMap((referral) => offerDue(words, me, referral)),
  ];
  return rows.sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** Whether a list was longer than what was read of it. */
export const isCut = (day: StaffDayQuery): boolean =>
  [day.followUps, day.tasks, day.alerts, day.placements, day.referrals].some((list) => list?.pageInfo.hasNextPage === true);

/** Hers to look after: the officer in charge, her case worker, or nobody's. */
const isTheirs = (me: Me, { placementOfficer, caseWorker }: Pick<InCharge, 'placementOfficer' | 'caseWorker'>): boolean =>
  !placementOfficer || placementOfficer.id === me.id || caseWorker?.id === me.id;

const whereText = ({ title, employer }: { readonly title: string; readonly employer: { readonly legalName: string } }): string =>
  `${title}, ${employer.legalName}`;
const orderOf = (me: Me, until: LocalDate): string => `${until < me.today ? '2' : '3'} ${until}`;

function alertDue({ t, moment }: Words, { id, severity, state, openedAt, trainee, employer }: Alert): Due {
  const since = moment(openedAt);
  const isCritical = severity === 'CRITICAL';
  const text = state === 'OPEN' ? t(msg`Nobody has spoken with her about it yet. Open since ${since}.`) : t(msg`Somebody acts. Open since ${since}.`);
  return {
    key: `alert ${id}`,
    what: isCritical ? t(msg`Safety alert, critical`) : t(msg`Safety alert`),
    tone: 'late',
    who: trainee.displayName,
    code: trainee.code,
    text: employer ? `${employer.legalName}. ${text}` : text,
    until: null,
    isLate: false,
    act: { kind: 'go', href: `/staff/alerts/${id}`, label: t(msg`Open the alert`) },
    order: `${isCritical ? '0' : '1'} ${openedAt}`,
  };
}

function followUpDue(words: Words, me: Me, { id, code, form, state, windowTo, attempts, trainee, placement }: FollowUp): Due {
  const { t } = words;
  const isLate = windowTo < me.today;
  const [name, asks, tried] = [followUpName(words, code), formName(words, form), words.number(attempts)];
  const text = `${name} (${code}), ${asks} · ${whereText(placement.vacancy)}`;
  return {
    key: `follow-up ${id}`,
    what: t(msg`Follow-up`),
    tone: isLate ? 'late' : 'wait',
    who: trainee.displayName,
    code: trainee.code,
    text: state === 'ATTEMPTED' ? `${text} · ${t(msg`not reached, tried: ${tried}`)}` : text,
    until: windowTo,
    isLate,
    act: { kind: 'go', href: `/staff/follow-ups/${id}`, label: t(msg`Record it`) },
    order: orderOf(me, windowTo),
  };
}

/** A task without a last day counts from the day it came up: nobody said that it may wait. */
function taskDue({ t }: Words, me: Me, { id, text, dueOn, createdAt, trainee, employer, followUp }: Task): Due {
  const isLate = dueOn !== null && dueOn < me.today;
  return {
    key: `task ${id}`,
    what: t(msg`Task`),
    tone: isLate ? 'late' : 'calm',
    who: trainee?.displayName ?? employer?.legalName ?? '',
    code: trainee?.code,
    text,
    until: dueOn,
    isLate,
    act: { kind: 'finish', taskId: id, ...(followUp ? { href: `/staff/follow-ups/${followUp.id}` } : {}) },
    order: orderOf(me, dueOn ?? localDateAt(new Date(createdAt))),
  };
}

function startDue({ t, day }: Words, { id, startsOn, confirmedByTraineeAt, confirmedByEmployerAt, trainee, vacancy }: PlaceToDoFragment): Due {
  const missing = confirmedByTraineeAt
    ? t(msg`She has confirmed it, the employer not yet.`)
    : confirmedByEmployerAt
      ? t(msg`The employer has confirmed it, she not yet.`)
      : t(msg`Neither she nor the employer has confirmed it yet.`);
  const start = day(startsOn);
  return {
    key: `start ${id}`,
    what: t(msg`Start to be confirmed`),
    tone: 'wait',
    who: trainee.displayName,
    code: trainee.code,
    text: `${whereText(vacancy)} · ${t(msg`First day: ${start}`)} · ${missing}`,
    until: null,
    isLate: false,
    act: null,
    order: `3 ${startsOn}`,
  };
}

function agreementDue({ t }: Words, me: Me, { agreement, trainee, vacancy }: PlaceToDoFragment): Due[] {
  if (!agreement?.nextMoves.includes('sign')) return [];
  const { id, trade, dueOn } = agreement;
  const isLate = dueOn < me.today;
  return [
    {
      key: `agreement ${id}`,
      what: t(msg`Agreement to be signed`),
      tone: isLate ? 'late' : 'wait',
      who: trainee.displayName,
      code: trainee.code,
      text: `${trade} · ${whereText(vacancy)}`,
      until: dueOn,
      isLate,
      act: { kind: 'sign', agreementId: id },
      order: orderOf(me, dueOn),
    },
  ];
}

function offerDue({ t }: Words, me: Me, { trainee, vacancy, offer }: Referral): Due[] {
  if (!offer?.nextMoves.includes('explain')) return [];
  const until = localDateAt(new Date(offer.answerBy));
  return [
    {
      key: `offer ${offer.id}`,
      what: t(msg`Offer to explain`),
      tone: 'wait',
      who: trainee.displayName,
      code: trainee.code,
      text: whereText(vacancy),
      until,
      isLate: until < me.today,
      act: { kind: 'explain', offer },
      order: orderOf(me, until),
    },
  ];
}
