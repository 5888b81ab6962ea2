import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { type Settings, SETTINGS } from '../../platform/settings';
import { isId } from '../../shared/ids';
import { searchedText } from './domain/trainee-search';
import type { TraineeState } from './domain/trainee';

/** A trainee in the results of a search: enough to distinguish two people of one name. */
export interface FoundTrainee {
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly state: TraineeState;
  readonly homeProvince: string;
  readonly placementOfficer: string | null;
  /** Whether the searching member of staff is her placement officer or case worker. */
  readonly isMine: boolean;
}

/** $1 text, $2 code, $3 phone, $4 limit, $5 the searching account; in the order of `app.find_trainees`. */
const FIND = `
  select t.id, t.code, t.display_name as "displayName", t.state, t.home_province as "homeProvince", o.display_name as "placementOfficer",
    coalesce($5::uuid in (t.placement_officer_id, t.case_worker_id), false) as "isMine"
  from app.find_trainees($1, $2, $3, $4) with ordinality found join trainee t on t.id = found.trainee_id
    left join account o on o.id = t.placement_officer_id
  order by found.ordinality`;

/** A trainee who may be the same person as one who is entered. */
export interface PossibleDuplicate extends FoundTrainee {
  readonly isSameName: boolean;
  readonly isSamePhone: boolean;
}

/** What is known of the person who is entered. */
export interface EnteredPerson {
  readonly names: readonly string[];
  readonly phone: string | null;
  /** Her own record, if she has one. */
  readonly exceptId: string | null;
}

/** Enough to notice; more are namesakes. */
const MAX_DUPLICATES = 5;
const MAX_NAMES = 3;

/** $1 names, $2 phone, $3 her own id or null, $4 limit, $5 the searching account; in the order of `app.possible_duplicates`. */
const DUPLICATES = `
  select t.id, t.code, t.display_name as "displayName", t.state, t.home_province as "homeProvince", o.display_name as "placementOfficer",
    coalesce($5::uuid in (t.placement_officer_id, t.case_worker_id), false) as "isMine", found.by_name as "isSameName", found.by_phone as "isSamePhone"
  from app.possible_duplicates($1, $2, $3, $4) with ordinality found join trainee t on t.id = found.trainee_id
    left join account o on o.id = t.placement_officer_id
  order by found.ordinality`;

/**
 * Finds trainees by words of a name, a code or a phone number. `app.find_trainees` compares the keys and decides who
 * finds whom by what (docs/security.md).
 */
@Injectable()
export class TraineeSearchService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Returns at most `limit` people, best first. */
  find(tx: Tx, typed: string, limit: number): Promise<FoundTrainee[]> {
    const { text, code, phone } = searchedText(typed);
    if (text === '') return Promise.resolve([]);
    return tx.query<FoundTrainee>(FIND, [text, code, phone, limit, tx.actor.accountId]);
  }

  /** Returns the people who may be the same person, those with the same name and number first. */
  async duplicates(tx: Tx, { names, phone, exceptId }: EnteredPerson): Promise<PossibleDuplicate[]> {
    const texts = names
      .slice(0, MAX_NAMES)
      .map((name) => searchedText(name).text)
      .filter((text) => text !== '');
    const number = phone === null ? null : searchedText(phone).phone;
    if (texts.length === 0 && number === null) return [];
    return tx.query<PossibleDuplicate>(DUPLICATES, [texts, number, isId(exceptId) ? exceptId : null, MAX_DUPLICATES, tx.actor.accountId]);
  }

  /** A keyed hash of the text for the audit log, which shows repeated searches and never the text; null without a pepper. */
  hashOf(typed: string): string | null {
    const [pepper] = this.settings.peppers;
    if (!pepper) return null;
    return createHmac('sha256', pepper.key)
      .update(`search for ${searchedText(typed).text.toLowerCase()}`)
      .digest('hex')
      .slice(0, 32);
  }
}
