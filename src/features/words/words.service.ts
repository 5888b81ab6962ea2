import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { Photo } from '../../platform/photos/read-photo';
import { isId } from '../../shared/ids';
import { addDays, instantOn, localDateAt } from '../../shared/local-date';
import { isAlarming, shareThresholdOn, type YesShare } from './domain/witnessed-share';
import type { WitnessedWord } from './domain/witnessed-word';
import { readShareThresholds } from './witnessed-share.file';
import {
  ADD_EVIDENCE,
  EVIDENCE_CONTENT,
  EVIDENCE_OF_WORDS,
  OPEN_SHARE_TASK,
  OWN_REVERSIBLE,
  SHOWN_BY_IDS,
  SHOWN_OF_TRAINEES,
  WITNESSED_SUBJECTS,
  YES_SHARES,
} from './words.queries';
import { wordTable, type WordEvidence } from './words.table';
import type { OwnWord } from './word-rows.service';

/** A word with the names of those who recorded it. */
export interface ShownWord extends WitnessedWord {
  readonly recordedByName: string;
  readonly confirmedByName: string | null;
  readonly askedAgainByName: string | null;
  readonly reversedByName: string | null;
}
/** A yes as she sees it and can change it. */
export type ReversibleWord = OwnWord & Pick<WitnessedWord, 'spokenAt'>;
/** The share of an officer, and whether it is above the threshold of the day. */
export type WatchedShare = YesShare & { readonly isAlarming: boolean; readonly withinDays: number };

/** What trainees said without a session of their own. Row-level security limits the rows. */
@Injectable()
export class WordsService {
  readonly #thresholds = readShareThresholds();

  shownByIds(tx: Tx, ids: readonly string[]): Promise<ShownWord[]> {
    return tx.query<ShownWord>(SHOWN_BY_IDS, [ids.filter(isId)]);
  }

  /** The newest first. */
  shownOfTrainees(tx: Tx, traineeIds: readonly string[]): Promise<ShownWord[]> {
    return tx.query<ShownWord>(SHOWN_OF_TRAINEES, [traineeIds]);
  }

  async byId(tx: Tx, id: string): Promise<WitnessedWord | null> {
    return isId(id) ? ((await rowsBy(tx, wordTable, { id }))[0] ?? null) : null;
  }

  /** Of these referrals, offers and placements those to which a witnessed yes counts. */
  async witnessedAmong(tx: Tx, subjectIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await tx.query<{ id: string }>(WITNESSED_SUBJECTS, [subjectIds.filter(isId)])).map(({ id }) => id));
  }

  /** In her own session: what staff recorded that she said yes to, and that she can still change. */
  ownReversible(tx: Tx): Promise<ReversibleWord[]> {
    return tx.query(OWN_REVERSIBLE);
  }

  evidenceOf(tx: Tx, wordIds: readonly string[]): Promise<WordEvidence[]> {
    return tx.query<WordEvidence>(EVIDENCE_OF_WORDS, [wordIds]);
  }

  /** The picture; null if it does not exist or the reader may not see it. */
  async evidenceContent(tx: Tx, id: string): Promise<{ readonly format: 'WEBP'; readonly content: Buffer } | null> {
    return isId(id) ? ((await tx.query<{ format: 'WEBP'; content: Buffer }>(EVIDENCE_CONTENT, [id]))[0] ?? null) : null;
  }

  /** Adds a photo. The database limits their number (constraint `word_evidence_limit`). */
  async addEvidence(tx: Tx, word: WitnessedWord, kind: WordEvidence['kind'], { format, width, height, bytes }: Photo): Promise<void> {
    await tx.change(ADD_EVIDENCE, [word.institutionId, randomUUID(), word.id, kind, format, width, height, bytes, tx.actor.accountId, await tx.now()]);
    audit(tx, 'WordEvidenceAdded', 'trainee', word.traineeId);
  }

  /** The shares of the officers of the reader's institution, the largest first. */
  async shares(tx: Tx, accountIds: readonly string[] | null = null): Promise<WatchedShare[]> {
    const today = localDateAt(await tx.now());
    const threshold = shareThresholdOn(today, this.#thresholds);
    const shares = await tx.query<YesShare>(YES_SHARES, [instantOn(addDays(today, -threshold.withinDays)), accountIds]);
    return shares.map((share) => ({ ...share, isAlarming: isAlarming(share, threshold), withinDays: threshold.withinDays }));
  }

  /** Opens a task for the safety lead, one for each officer and month, if the first witness now has too large a share. */
  async watchShareOf(tx: Tx, { institutionId, recordedBy }: Pick<WitnessedWord, 'institutionId' | 'recordedBy'>): Promise<void> {
    const [share] = await this.shares(tx, [recordedBy]);
    if (!share?.isAlarming) return;
    const now = await tx.now();
    await tx.change(OPEN_SHARE_TASK, [institutionId, recordedBy, localDateAt(now).slice(0, 7), now]);
  }
}
