import type { RecipientKind } from '../features/notifications/domain/message';
import { type GivenUpMail, type RequeueFilter, RequeueService } from '../features/notifications/requeue.service';
import type { Settings } from '../platform/settings';
import { isId } from '../shared/ids';
import { asOwnerInSlices, type Transact } from './cli.module';
import { quoted, type Result, Stopped, WrongUsage } from './result';

export interface RequeueWords {
  readonly state: 'parked' | 'unknown';
  readonly recipient?: 'staff' | 'employer' | 'trainee';
  readonly notice?: string;
  readonly olderThan?: string;
  readonly newerThan?: string;
  readonly message?: readonly string[];
  readonly reason?: string;
  readonly dryRun?: boolean;
}

/** Number of mails changed in one transaction. */
const SLICE = 500;
const MOST_NAMED = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, w: 10_080 };
const LONGEST_REASON = 1000;

/** Mails of one kind, for the summary. */
interface Group {
  readonly state: string;
  readonly recipient: string;
  readonly notice: string;
  readonly count: number;
  readonly from: Date;
  readonly to: Date;
}

/**
 * Resends mails whose delivery was abandoned, selected by kind, notice and age, or by their ids. `--dry-run`
 * only lists them.
 */
export async function requeue(settings: Settings, words: RequeueWords): Promise<Result> {
  const filter = filterOf(words);
  const reason = reasonOf(words);
  const isDry = words.dryRun ?? false;
  return asOwnerInSlices(settings, async (transact) => {
    if (filter.ids.length > 0) await mustAllBeGivenUp(transact, filter, reason);
    const [again, kept, count] = await eachSlice(transact, filter, reason, isDry);
    return shown(groupsOf(again), kept, isDry, isDry ? again.length : count);
  });
}

async function eachSlice(
  transact: Transact,
  filter: RequeueFilter,
  reason: string | null,
  isDry: boolean,
): Promise<[again: GivenUpMail[], kept: GivenUpMail[], count: number]> {
  const [again, kept]: [GivenUpMail[], GivenUpMail[]] = [[], []];
  let [after, count, isMore] = [FIRST, 0, true];
  while (isMore) {
    const found = await transact(async (tx, find) => {
      const requeues = find(RequeueService);
      const mails = await requeues.find(tx, filter, after, SLICE, !isDry);
      if (!isDry) count += await requeues.requeue(tx, mails, filter.ids.length > 0, reason);
      return mails;
    }, !isDry);
    for (const mail of found) (mail.keptBecause === null ? again : kept).push(mail);
    isMore = found.length === SLICE;
    after = found.at(-1)?.id ?? after;
  }
  return [again, kept, count];
}

/**
 * A mail named by its id that cannot be sent again is an error, because the operator chose exactly that one.
 */
async function mustAllBeGivenUp(transact: Transact, filter: RequeueFilter, reason: string | null): Promise<void> {
  const found = await transact((tx, find) => find(RequeueService).find(tx, filter, FIRST, MOST_NAMED, false), false);
  const missing = filter.ids.filter((id) => !found.some((mail) => mail.id === id));
  if (missing.length > 0) throw new Stopped(`No parked or unknown mail has the id ${missing.join(', ')}. List them with requeue --dry-run.`);
  const settled = found.filter((mail) => mail.keptBecause === 'SETTLED').map(({ id }) => id);
  if (settled.length > 0) throw new Stopped(`A colleague has already told the trainee what ${settled.join(', ')} says: it is not sent again.`);
  if (reason === null && found.some(({ recipientKind, state, wasUnknown }) => recipientKind === 'TRAINEE' && (state === 'UNKNOWN' || wasUnknown)))
    throw new WrongUsage(
      'A mail to a trainee that may have been sent would arrive twice. Say how you know that it did not arrive: --reason "…". It is kept in the audit.',
    );
}

function filterOf({ state, recipient, notice, olderThan, newerThan, message = [] }: RequeueWords): RequeueFilter {
  const wrong = message.find((id) => !isId(id));
  if (wrong !== undefined) throw new WrongUsage(`${quoted(wrong)} is no id of a message. List them with requeue --dry-run --json.`);
  if (message.length > MOST_NAMED) throw new WrongUsage(`Name at most ${MOST_NAMED} mails at once.`);
  if (message.length > 0 && [recipient, notice, olderThan, newerThan].some((one) => one !== undefined))
    throw new WrongUsage('Use --message alone, or --recipient, --notice, --older-than and --newer-than.');
  if (notice !== undefined && !/^[a-z][a-z-]{0,59}$/.test(notice))
    throw new WrongUsage(`${quoted(notice)} is no notice. It is written as in question-waiting.`);
  return {
    ids: [...new Set(message.map((id) => id.toLowerCase()))],
    state: state === 'unknown' ? 'UNKNOWN' : 'PARKED',
    recipient: (recipient?.toUpperCase() as RecipientKind | undefined) ?? null,
    notice: notice ?? null,
    olderThan: olderThan === undefined ? null : minutesOf('--older-than', olderThan),
    newerThan: newerThan === undefined ? null : minutesOf('--newer-than', newerThan),
  };
}

function minutesOf(option: string, text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})([mhdw])$/.exec(text) ?? [];
  const minutes = Number(count) * (MINUTES[unit] ?? 0);
  if (minutes === 0) throw new WrongUsage(`${option} ${quoted(text)} is no age. Write it as 30m, 12h, 3d or 2w.`);
  return minutes;
}

function reasonOf({ reason }: RequeueWords): string | null {
  if (reason === undefined) return null;
  const text = reason.normalize('NFC').trim();
  if (!/^[^\p{Cc}]*$/u.test(text) || text.length < 10 || text.length > LONGEST_REASON)
    throw new WrongUsage(`A reason is one line of 10 to ${LONGEST_REASON} characters, without names of people.`);
  return text;
}

function groupsOf(mails: readonly GivenUpMail[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { state, recipientKind, notice, createdAt } of mails) {
    const key = `${state} ${recipientKind} ${notice}`;
    const { count, from, to } = groups.get(key) ?? { count: 0, from: createdAt, to: createdAt };
    groups.set(key, {
      state,
      recipient: recipientKind,
      notice,
      count: count + 1,
      from: from < createdAt ? from : createdAt,
      to: to > createdAt ? to : createdAt,
    });
  }
  return [...groups.values()].sort((one, other) => other.count - one.count || one.notice.localeCompare(other.notice));
}

function shown(groups: readonly Group[], kept: readonly GivenUpMail[], isDry: boolean, count: number): Result {
  const of = (because: GivenUpMail['keptBecause']): string[] => kept.filter((mail) => mail.keptBecause === because).map(({ id }) => id);
  const [unsure, settled] = [of('MAY_HAVE_ARRIVED'), of('SETTLED')];
  return {
    lines: [
      ...groups.map(
        (group) =>
          `${String(group.count).padStart(6)}  ${group.state.padEnd(8)} ${group.recipient.padEnd(9)} ${group.notice.padEnd(24)} ${day(group.from)} to ${day(group.to)}`,
      ),
      isDry ? `${count} ${mails(count)} would be sent again. Nothing was changed.` : `${count} ${mails(count)} will be sent again.`,
      ...(settled.length > 0 ? [`${settled.length} to trainees stay as they are: a colleague has told them.`] : []),
      ...(unsure.length > 0
        ? [
            `${unsure.length} to trainees stay as they are, because they may have arrived. To send one again, name it: --message ID --reason "…"`,
            ...unsure.map((id) => `  ${id}`),
          ]
        : []),
    ],
    document: { dryRun: isDry, requeued: isDry ? 0 : count, wouldRequeue: isDry ? count : 0, groups, mayHaveArrived: unsure, toldByColleague: settled },
  };
}

const mails = (count: number): string => (count === 1 ? 'mail' : 'mails');
const day = (instant: Date): string => instant.toISOString().slice(0, 10);
