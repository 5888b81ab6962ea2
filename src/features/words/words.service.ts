import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import { rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import type { Photo } from '../../platform/photos/read-photo';
import { isId } from '../../shared/ids';
import type { WitnessedWord } from './domain/witnessed-word';
import { shareThresholds, type WatchedShare, watchedShares } from './witnessed-share.service';
import {
  ADD_EVIDENCE,
  EVIDENCE_CONTENT,
  EVIDENCE_OF_WORDS,
  OWN_REVERSIBLE,
  SHOWN_BY_IDS,
  SHOWN_OF_TRAINEES,
  WITNESSABLE,
  WITNESSED_SUBJECTS,
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
/** A picture, and whose word it supports. */
interface EvidenceFile {
  readonly format: 'WEBP';
  readonly content: Buffer;
  readonly traineeId: string;
}
/** A yes as she sees it and can change it. */
export type ReversibleWord = OwnWord & Pick<WitnessedWord, 'spokenAt'>;

/** What trainees said without a session of their own. Row-level security limits the rows. */
@Injectable()
export class WordsService {
  /** A file that cannot be read stops the start. */
  constructor() {
    shareThresholds();
  }

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

  /** Of these words those that the actor may witness or ask about again: on neither side, and not who proposed the referral. */
  async witnessable(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await tx.query<{ id: string }>(WITNESSABLE, [tx.actor.accountId, ids])).map(({ id }) => id));
  }

  /** The picture; null if it does not exist or the reader may not see it. */
  async evidenceContent(tx: Tx, id: string): Promise<EvidenceFile | null> {
    return isId(id) ? ((await tx.query<EvidenceFile>(EVIDENCE_CONTENT, [id]))[0] ?? null) : null;
  }

  /** Adds a photo. The database limits their number (constraint `word_evidence_limit`). */
  async addEvidence(tx: Tx, word: WitnessedWord, kind: WordEvidence['kind'], { format, width, height, bytes }: Photo): Promise<void> {
    await tx.change(ADD_EVIDENCE, [word.institutionId, randomUUID(), word.id, kind, format, width, height, bytes, tx.actor.accountId, await tx.now()]);
    audit(tx, 'WordEvidenceAdded', 'trainee', word.traineeId);
  }

  /** The shares of the officers of the reader's institution, the largest first. */
  shares(tx: Tx): Promise<WatchedShare[]> {
    return watchedShares(tx, null);
  }
}
