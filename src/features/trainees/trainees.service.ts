import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CandidateProfile } from '../consents/domain/card';
import { deleteRows, insertAll, insertIfUnique, lockRow, lockRows, type RowOf, rowsAs, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { ParsedTraineeProfile } from './domain/parse-trainee';
import type { StoredLimits, AssertedSkill, SkillSource, TraineeLanguage, TraineeSkill, JobPreference } from './domain/profile-parts';
import type { Trainee, TraineeState, WorkingProfile } from './domain/trainee';
import { codeFrom, TRAINEE_CODE } from '../../shared/trainee-code';
import { FINISHED_COURSES, PAGE_BY_CODE, PAGE_OF_GRANT, SKILLS_BY_CODE } from './trainees.queries';
import { limitsReviewTable, traineeLanguageTable, traineeLimitsTable, traineeSkillTable, traineeTable, traineeJobPreferenceTable } from './trainees.table';

/** A working profile to save; skills by taxonomy row id. */
export interface ProfileInput {
  readonly profile: WorkingProfile;
  readonly skills: readonly { readonly skillId: number; readonly level: number; readonly source: SkillSource; readonly evidence: string | null }[];
  readonly languages: ParsedTraineeProfile['languages'];
  readonly jobPreferences: ParsedTraineeProfile['jobPreferences'];
}

/** A page of trainees, sorted by code. */
export interface TraineePageRequest {
  readonly state: TraineeState | null;
  /** The assigned staff account; null for all. */
  readonly ofAccountId?: string | null;
  /** The prefix of the code. */
  readonly codeBegins?: string;
  readonly after: string | null;
  readonly limit: number;
}

/** The part of the limits that decides whether she is job-ready. */
export type LimitsReview = RowOf<typeof limitsReviewTable>;

/**
 * Six random bytes give one of a billion codes. A second attempt is rare; a fifth means something else is
 * wrong.
 */
const MAX_CODE_ATTEMPTS = 5;

/**
 * Working profiles. Row-level security limits the rows: staff see their institution's, a trainee only her
 * own.
 */
@Injectable()
export class TraineesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Trainee[]> {
    return rowsBy(tx, traineeTable, { id: ids.filter(isId) });
  }

  async byCode(tx: Tx, code: string): Promise<Trainee | null> {
    return TRAINEE_CODE.test(code) ? ((await rowsBy(tx, traineeTable, { code }))[0] ?? null) : null;
  }

  /** Returns one row more than the page size of trainees a grant pays for now, sorted by code. */
  ofGrant(tx: Tx, grantId: string, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<Trainee[]> {
    return rowsAs(tx, traineeTable, PAGE_OF_GRANT, [grantId, after, limit + 1]);
  }

  /** Returns one row more than the page size, sorted by code. */
  async page(tx: Tx, { state, ofAccountId = null, codeBegins = '', after, limit }: TraineePageRequest): Promise<Trainee[]> {
    return rowsAs(tx, traineeTable, PAGE_BY_CODE, [after, state, limit + 1, ofAccountId, codeBegins]);
  }

  /** Locks a trainee; null if she does not exist or the actor may not see her. */
  async lock(tx: Tx, id: string): Promise<Trainee | null> {
    return isId(id) ? lockRow(tx, traineeTable, { id }) : null;
  }

  /**
   * Locks trainees in the order of their ids, to prevent deadlocks between two actors; rows that do not exist
   * or that the actor may not see are left out.
   */
  lockAll(tx: Tx, ids: readonly string[]): Promise<Trainee[]> {
    return lockRows(tx, traineeTable, { id: ids.filter(isId) }, { id: 'ASC' });
  }

  skillsOf(tx: Tx, ids: readonly string[]): Promise<TraineeSkill[]> {
    return rowsBy(tx, traineeSkillTable, { traineeId: ids }, { level: 'DESC', skillId: 'ASC' });
  }

  languagesOf(tx: Tx, ids: readonly string[]): Promise<TraineeLanguage[]> {
    return rowsBy(tx, traineeLanguageTable, { traineeId: ids }, { level: 'DESC', language: 'ASC' });
  }

  jobPreferencesOf(tx: Tx, ids: readonly string[]): Promise<JobPreference[]> {
    return rowsBy(tx, traineeJobPreferenceTable, { traineeId: ids }, { rank: 'ASC' });
  }

  /** For staff only. A trainee's own session may not read the codes of what she avoids. */
  limitsOf(tx: Tx, ids: readonly string[]): Promise<StoredLimits[]> {
    return rowsBy(tx, traineeLimitsTable, { traineeId: ids });
  }

  reviewsOf(tx: Tx, ids: readonly string[]): Promise<LimitsReview[]> {
    return rowsBy(tx, limitsReviewTable, { traineeId: ids });
  }

  /** The facts about a trainee from which a candidate card can be built. */
  async profile(tx: Tx, traineeId: string): Promise<CandidateProfile | null> {
    const [trainee] = await this.byIds(tx, [traineeId]);
    if (!trainee) return null;
    const skills = await tx.query<CandidateProfile['skills'][number]>(SKILLS_BY_CODE, [traineeId]);
    const { displayName, availableFrom, availableDays, availableFromMinute, availableToMinute, education } = trainee;
    return {
      displayName,
      skills,
      languages: await this.languagesOf(tx, [traineeId]),
      availableFrom,
      availableDays,
      availableFromMinute,
      availableToMinute,
      education,
      training: await tx.query<CandidateProfile['training'][number]>(FINISHED_COURSES, [traineeId]),
    };
  }

  /** Adds a trainee with a random code, which contains no information about her. @returns her row */
  async add(tx: Tx, owner: Pick<Trainee, 'institutionId' | 'placementOfficerId' | 'caseWorkerId'>, input: ProfileInput, on: LocalDate): Promise<Trainee> {
    const createdAt = await tx.now();
    for (let attempt = 0; attempt < MAX_CODE_ATTEMPTS; attempt++) {
      const trainee: Trainee = {
        ...input.profile,
        ...owner,
        id: randomUUID(),
        code: codeFrom(randomBytes(6)),
        state: 'REGISTERED',
        stateBeforePause: null,
        jobReadyAt: null,
        exitReason: null,
        exitedOn: null,
        version: 1,
        createdAt,
      };
      if (!(await insertIfUnique(tx, traineeTable, trainee))) continue;
      await this.addParts(tx, trainee, input, on);
      return trainee;
    }
    throw new Error(`Cannot add a trainee: no unused code after ${MAX_CODE_ATTEMPTS} tries`);
  }

  /** Replaces a profile and its lists. The assertion date of an unchanged skill stays. */
  async replaceProfile(tx: Tx, trainee: Trainee, input: ProfileInput, on: LocalDate): Promise<void> {
    const { institutionId, id } = trainee;
    const before = new Map((await this.skillsOf(tx, [id])).map((skill) => [skill.skillId, skill]));
    await updateRows(tx, traineeTable, { institutionId, id }, { ...input.profile, version: trainee.version });
    const of = { institutionId, traineeId: id };
    for (const list of [traineeSkillTable, traineeLanguageTable, traineeJobPreferenceTable]) await deleteRows(tx, list, of);
    await this.addParts(tx, trainee, input, on, before);
  }

  /** Saves assertions about her skills, replacing earlier ones for the same skills. */
  async assertSkills(tx: Tx, { institutionId, id: traineeId }: Trainee, asserted: readonly AssertedSkill[], assertedOn: LocalDate): Promise<void> {
    if (asserted.length === 0) return;
    const of = { institutionId, traineeId };
    await deleteRows(tx, traineeSkillTable, { ...of, skillId: asserted.map(({ skillId }) => skillId) });
    await insertAll(
      tx,
      traineeSkillTable,
      asserted.map((skill) => ({ ...of, ...skill, assertedOn })),
    );
  }

  /** Updates only the columns that her own session may write. */
  async saveState(tx: Tx, { institutionId, id, state, stateBeforePause, version }: Trainee): Promise<void> {
    await updateRows(tx, traineeTable, { institutionId, id }, { state, stateBeforePause, version });
  }

  /** Updates the columns that staff may write: state and job-ready date. */
  async saveProgress(tx: Tx, { institutionId, id, state, jobReadyAt, version }: Trainee): Promise<void> {
    await updateRows(tx, traineeTable, { institutionId, id }, { state, jobReadyAt, version });
  }

  async saveExit(tx: Tx, { institutionId, id, state, stateBeforePause, exitReason, exitedOn, version }: Trainee): Promise<void> {
    await updateRows(tx, traineeTable, { institutionId, id }, { state, stateBeforePause, exitReason, exitedOn, version });
  }

  private async addParts(
    tx: Tx,
    { institutionId, id }: Trainee,
    { skills, languages, jobPreferences }: ProfileInput,
    on: LocalDate,
    before: ReadonlyMap<number, TraineeSkill> = new Map(),
  ): Promise<void> {
    const of = { institutionId, traineeId: id };
    const assertedSkills = skills.map((skill) => {
      const existing = before.get(skill.skillId);
      const isSame = existing?.level === skill.level && existing.source === skill.source && existing.evidence === skill.evidence;
      return { ...of, ...skill, assertedOn: isSame ? existing.assertedOn : on };
    });
    await insertAll(tx, traineeSkillTable, assertedSkills);
    await insertAll(
      tx,
      traineeLanguageTable,
      languages.map((one) => ({ ...of, ...one })),
    );
    await insertAll(
      tx,
      traineeJobPreferenceTable,
      jobPreferences.map((one) => ({ ...of, ...one })),
    );
  }
}
