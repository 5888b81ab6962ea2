import type { Tx } from '../../platform/database/tx';
import { addDays, instantOn, localDateAt } from '../../shared/local-date';
import { isAlarming, shareThresholdOn, type ShareThreshold, type YesShare } from './domain/witnessed-share';
import type { WitnessedWord } from './domain/witnessed-word';
import { readShareThresholds } from './witnessed-share.file';
import { OPEN_SHARE_TASK, YES_SHARES } from './words.queries';

/** The share of an officer, whether it is above the threshold of the day, and how many days were counted. */
export type WatchedShare = YesShare & { readonly isAlarming: boolean; readonly withinDays: number };

let thresholds: readonly ShareThreshold[] | undefined;
/** The dated thresholds, read once. */
export const shareThresholds = (): readonly ShareThreshold[] => (thresholds ??= readShareThresholds());

/** The shares of these officers, or of all of the reader's institution, the largest first. */
export async function watchedShares(tx: Tx, accountIds: readonly string[] | null): Promise<WatchedShare[]> {
  const today = localDateAt(await tx.now());
  const threshold = shareThresholdOn(today, shareThresholds());
  const shares = await tx.query<YesShare>(YES_SHARES, [instantOn(addDays(today, -threshold.withinDays)), accountIds]);
  return shares.map((share) => ({ ...share, isAlarming: isAlarming(share, threshold), withinDays: threshold.withinDays }));
}

/** Opens a task for the safety lead, one for each officer and month, if the first witness of a word now has too large a share. */
export async function watchShareOf(tx: Tx, { institutionId, recordedBy }: Pick<WitnessedWord, 'institutionId' | 'recordedBy'>): Promise<void> {
  const [share] = await watchedShares(tx, [recordedBy]);
  if (!share?.isAlarming) return;
  const now = await tx.now();
  await tx.change(OPEN_SHARE_TASK, [institutionId, recordedBy, localDateAt(now).slice(0, 7), now]);
}
