import type { RecipientKind } from '../features/notifications/domain/message';
import { type UndeliveredMail, type RequeueFilter, RequeueService } from '../features/notifications/requeue.service';
import type { Settings } from '../platform/settings';
import { isId } from '../shared/ids';
import { asOwnerInSlices, type Transact } from './cli.module';
import { quoted, type CommandResult, CommandFailure, UsageError } from './command-result';

export interface RequeueOptions {
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
const MAX_IDS = 100;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';
const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, w: 10_080 };
const MAX_REASON_LENGTH = 1000;

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
export async function requeue(settings: Settings, options: RequeueOptions): Promise<CommandResult> {
  const filter = filterOf(options);
  const reason = reasonOf(options);
  const isDry = options.dryRun ?? false;
  return asOwnerInSlices(settings, async (transact) => {
    if (filter.ids.length > 0) await requireAllRequeueable(transact, filter, reason);
    const [requeued, skipped, count] = await requeueInSlices(transact, filter, reason, isDry);
    return toResult(groupsOf(requeued), skipped, isDry, isDry ? requeued.length : count);
  });
}

async function requeueInSlices(
  transact: Transact,
  filter: RequeueFilter,
  reason: string | null,
  isDry: boolean,
): Promise<[again: UndeliveredMail[], kept: UndeliveredMail[], count: number]> {
  const [requeued, skipped]: [UndeliveredMail[], UndeliveredMail[]] = [[], []];
  let [after, count, isMore] = [LOWEST_ID, 0, true];
  while (isMore) {
    const slice = await transact(async (tx, find) => {
      const requeues = find(RequeueService);
      const mailNoun = await requeues.find(tx, filter, after, SLICE, !isDry);
      if (!isDry) count += await requeues.requeue(tx, mailNoun, filter.ids.length > 0, reason);
      return mailNoun;
    }, !isDry);
    for (const mail of slice) (mail.keptBecause === null ? requeued : skipped).push(mail);
    isMore = slice.length === SLICE;
    after = slice.at(-1)?.id ?? after;
  }
  return [requeued, skipped, count];
}

/**
 * A mail named by its id that cannot be sent again is an error, because the operator chose exactly that one.
 */
async function requireAllRequeueable(transact: Transact, filter: RequeueFilter, reason: string | null): Promise<void> {
  const mails = await transact((tx, find) => find(RequeueService).find(tx, filter, LOWEST_ID, MAX_IDS, false), false);
  const missing = filter.ids.filter((id) => !mails.some((mail) => mail.id === id));
  if (missing.length > 0) throw new CommandFailure(`No parked or unknown mail has the id ${missing.join(', ')}. List them with requeue --dry-run.`);
  const settledIds = mails.filter((mail) => mail.keptBecause === 'SETTLED').map(({ id }) => id);
  if (settledIds.length > 0) throw new CommandFailure(`A colleague has already given the trainee the news of ${settledIds.join(', ')}: it is not sent again.`);
  if (reason === null && mails.some(({ recipientKind, state, wasUnknown }) => recipientKind === 'TRAINEE' && (state === 'UNKNOWN' || wasUnknown)))
    throw new UsageError(
      'A mail to a trainee that may have been sent would arrive twice. State how you know that it did not arrive: --reason "…". The reason is stored in the audit log.',
    );
}

function filterOf({ state, recipient, notice, olderThan, newerThan, message = [] }: RequeueOptions): RequeueFilter {
  const wrong = message.find((id) => !isId(id));
  if (wrong !== undefined) throw new UsageError(`${quoted(wrong)} is no id of a message. List them with requeue --dry-run --json.`);
  if (message.length > MAX_IDS) throw new UsageError(`Name at most ${MAX_IDS} mails at once.`);
  if (message.length > 0 && [recipient, notice, olderThan, newerThan].some((one) => one !== undefined))
    throw new UsageError('Use --message alone, or --recipient, --notice, --older-than and --newer-than.');
  if (notice !== undefined && !/^[a-z][a-z-]{0,59}$/.test(notice))
    throw new UsageError(`${quoted(notice)} is no notice. It is written as in question-waiting.`);
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
  if (minutes === 0) throw new UsageError(`${option} ${quoted(text)} is no age. Write it as 30m, 12h, 3d or 2w.`);
  return minutes;
}

function reasonOf({ reason }: RequeueOptions): string | null {
  if (reason === undefined) return null;
  const text = reason.normalize('NFC').trim();
  if (!/^[^\p{Cc}]*$/u.test(text) || text.length < 10 || text.length > MAX_REASON_LENGTH)
    throw new UsageError(`A reason is one line of 10 to ${MAX_REASON_LENGTH} characters, without names of people.`);
  return text;
}

function groupsOf(mailNoun: readonly UndeliveredMail[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { state, recipientKind, notice, createdAt } of mailNoun) {
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

function toResult(groups: readonly Group[], skipped: readonly UndeliveredMail[], isDry: boolean, count: number): CommandResult {
  const of = (because: UndeliveredMail['keptBecause']): string[] => skipped.filter((mail) => mail.keptBecause === because).map(({ id }) => id);
  const [unsure, settledIds] = [of('MAY_HAVE_ARRIVED'), of('SETTLED')];
  return {
    lines: [
      ...groups.map(
        (group) =>
          `${String(group.count).padStart(6)}  ${group.state.padEnd(8)} ${group.recipient.padEnd(9)} ${group.notice.padEnd(24)} ${day(group.from)} to ${day(group.to)}`,
      ),
      isDry ? `${count} ${mailNoun(count)} would be sent again. Nothing was changed.` : `${count} ${mailNoun(count)} will be sent again.`,
      ...(settledIds.length > 0 ? [`${settledIds.length} to trainees are not sent again: a colleague has given them the news.`] : []),
      ...(unsure.length > 0
        ? [
            `${unsure.length} to trainees are not sent again, because they may have arrived. To send one again, name it: --message ID --reason "…"`,
            ...unsure.map((id) => `  ${id}`),
          ]
        : []),
    ],
    document: { dryRun: isDry, requeued: isDry ? 0 : count, wouldRequeue: isDry ? count : 0, groups, mayHaveArrived: unsure, informedByColleague: settledIds },
  };
}

const mailNoun = (count: number): string => (count === 1 ? 'mail' : 'mails');
const day = (instant: Date): string => instant.toISOString().slice(0, 10);
