import type { LocalDate } from '../../../shared/local-date';
import { InputReader } from '../../../shared/input-reader';
import { invalid, type Problem, type Refusal } from '../../../shared/refusal';
import { anonymisedRefusal, daysSince, readDay, readHours } from './days-and-hours';
import type { GroupKind } from './service-kinds';
import type { Trainee } from '../../trainees/domain/trainee';

type Fields = Readonly<Record<string, unknown>>;

/** The maximum number of attendees of one session: more than any room holds, few enough for one request. */
export const MAX_ATTENDEES = 200;

/** One session with several attendees, each of whom has her own service record. */
export interface GroupSession {
  readonly institutionId: string;
  readonly id: string;
  readonly kind: GroupKind;
  readonly heldOn: LocalDate;
  /** Duration in hours, to the hundredth. */
  readonly hours: number;
  readonly ledBy: string;
  readonly topic: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** The input of a session. */
export type GroupSessionInput = Pick<GroupSession, 'kind' | 'heldOn' | 'hours' | 'ledBy' | 'topic'> & { readonly traineeIds: readonly string[] };

/**
 * Parses a session with its attendees. A trainee listed twice is a mistake to be shown to the author
 * (REPEATED).
 */
export function parseGroupSession(input: Fields, kinds: readonly GroupKind[], today: LocalDate): GroupSessionInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  return reader.result({
    kind: reader.choice('kind', kinds),
    heldOn: readDay(reader, 'heldOn', { first: '2000-01-01', last: today }),
    hours: readHours(reader, 'hours', input['hours']),
    ledBy: reader.text('ledBy', 200),
    topic: reader.optionalText('topic', 200),
    traineeIds: readAttendees(reader, input['traineeIds']),
  });
}

function readAttendees(reader: InputReader, value: unknown): string[] {
  const ids = reader.ids('traineeIds', MAX_ATTENDEES);
  if (!Array.isArray(value) || value.length === 0) reader.refuse('traineeIds', 'EMPTY');
  else if (ids.length > 0) {
    const named = value.map((id) => String(id).toLowerCase());
    named.forEach((id, at) => {
      if (named.indexOf(id) < at) reader.refuse(`traineeIds.${at}`, 'REPEATED');
    });
  }
  return ids;
}

/** The facts about a trainee listed as attendee. */
export interface Attendee {
  readonly trainee: Pick<Trainee, 'state'> & { readonly registeredOn: LocalDate };
  /** Whether she is already recorded for a session of the same kind, day, leader and topic. */
  readonly isThere: boolean;
}

/**
 * Accepts all attendees or refuses the session, listing every one who cannot attend: UNKNOWN if she does not
 * exist or belongs to another institution, REPEATED if she is already recorded for this session, TOO_SMALL if
 * it was too long before her registration.
 */
export function attendeesRefusal(
  ids: readonly string[],
  attendees: ReadonlyMap<string, Attendee>,
  heldOn: LocalDate,
  path: (at: number) => string,
): Refusal<'INVALID_INPUT'> | null {
  const problems = ids.flatMap((id, at): Problem[] => {
    const attendee = attendees.get(id);
    if (!attendee || anonymisedRefusal(attendee.trainee.state)) return [{ path: path(at), problem: 'UNKNOWN' }];
    if (attendee.isThere) return [{ path: path(at), problem: 'REPEATED' }];
    const { first } = daysSince(attendee.trainee.registeredOn, heldOn);
    return heldOn < first ? [{ path: path(at), problem: 'TOO_SMALL', limit: first }] : [];
  });
  return problems.length > 0 ? invalid(problems) : null;
}
