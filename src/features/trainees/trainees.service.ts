import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CandidateProfile } from '../consents/domain/card';
import { rowsAs, rowsBy } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { LocalDate } from '../../shared/local-date';
import type { TraineeDraft } from './domain/parse-trainee';
import type { KeptLimits, SaidSkill, SkillSource, TraineeLanguage, TraineeSkill, TraineeWish } from './domain/profile-parts';
import type { Trainee, TraineeState, WorkingProfile } from './domain/trainee';
import { codeFrom, TRAINEE_CODE } from './domain/trainee-code';
import { COURSES_FINISHED, PAGE_BY_CODE, PAGE_OF_GRANT, REVIEWS, SKILLS_BY_CODE } from './trainees.queries';
import { traineeLanguageTable, traineeLimitsTable, traineeSkillTable, traineeTable, traineeWishTable } from './trainees.table';

/** A working profile ready to be kept: its skills by their rows in the taxonomy. */
export interface ProfileToKeep {
  readonly profile: WorkingProfile;
  readonly skills: readonly { readonly skillId: number; readonly level: number; readonly source: SkillSource; readonly evidence: string | null }[];
  readonly languages: TraineeDraft['languages'];
  readonly wishes: TraineeDraft['wishes'];
}

/** Which page of trainees, by code. */
export interface TraineesAsked {
  readonly state: TraineeState | null;
  /** Who looks after them; null for everybody's. */
  readonly ofAccountId?: string | null;
  /** How their codes begin. */
  readonly codeBegins?: string;
  readonly after: string | null;
  readonly limit: number;
}

/** What of her limits decides whether she is job-ready. */
export type LimitsReview = Pick<KeptLimits, 'traineeId' | 'fifteenOn' | 'eighteenOn' | 'reviewedOn'>;

/** Six random bytes are one of a billion codes: a second try is rare, a fifth means something else is wrong. */
const CODE_TRIES = 5;

/** Working profiles. Row-level security decides whose: staff see their institution's, a trainee sees herself. */
@Injectable()
export class TraineesService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Trainee[]> {
    return rowsBy(tx, traineeTable, 'id', ids.filter(isId));
  }

  async byCode(tx: Tx, code: string): Promise<Trainee | null> {
    return TRAINEE_CODE.test(code) ? tx.manager.findOne(traineeTable, { where: { code } }) : null;
  }

  /** One row more than the page holds of whom a grant pays for now, by code. */
  ofGrant(tx: Tx, grantId: string, { after, limit }: { readonly after: string | null; readonly limit: number }): Promise<Trainee[]> {
    return rowsAs(tx, traineeTable, PAGE_OF_GRANT, [grantId, after, limit + 1]);
  }

  /** One row more than the page holds, by code. */
  async page(tx: Tx, { state, ofAccountId = null, codeBegins = '', after, limit }: TraineesAsked): Promise<Trainee[]> {
    return rowsAs(tx, traineeTable, PAGE_BY_CODE, [after, state, limit + 1, ofAccountId, codeBegins]);
  }

  /** Locks her row; null: not there, or not yours. */
  async lock(tx: Tx, id: string): Promise<Trainee | null> {
    return isId(id) ? tx.manager.findOne(traineeTable, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** Locks their rows in the order of their ids, so that two who lock the same people never wait for each other in a circle; who is not there, or not yours, is left out. */
  lockAll(tx: Tx, ids: readonly string[]): Promise<Trainee[]> {
    return tx.manager.find(traineeTable, { where: { id: In(ids.filter(isId)) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  skillsOf(tx: Tx, ids: readonly string[]): Promise<TraineeSkill[]> {
    return rowsBy(tx, traineeSkillTable, 'traineeId', ids, { level: 'DESC', skillId: 'ASC' });
  }

  languagesOf(tx: Tx, ids: readonly string[]): Promise<TraineeLanguage[]> {
    return rowsBy(tx, traineeLanguageTable, 'traineeId', ids, { level: 'DESC', language: 'ASC' });
  }

  wishesOf(tx: Tx, ids: readonly string[]): Promise<TraineeWish[]> {
    return rowsBy(tx, traineeWishTable, 'traineeId', ids, { rank: 'ASC' });
  }

  /** For staff: a trainee's own session does not read codes of what she avoids. */
  limitsOf(tx: Tx, ids: readonly string[]): Promise<KeptLimits[]> {
    return rowsBy(tx, traineeLimitsTable, 'traineeId', ids);
  }

  reviewsOf(tx: Tx, ids: readonly string[]): Promise<LimitsReview[]> {
    return tx.query<LimitsReview>(REVIEWS, [ids]);
  }

  /** All of her that a card for an employer can be made from. */
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
      training: await tx.query<CandidateProfile['training'][number]>(COURSES_FINISHED, [traineeId]),
    };
  }

  /** Writes a new trainee under a random code that says nothing of her. @returns her row */
  async add(tx: Tx, owner: Pick<Trainee, 'institutionId' | 'placementOfficerId' | 'caseWorkerId'>, kept: ProfileToKeep, on: LocalDate): Promise<Trainee> {
    const createdAt = await tx.now();
    for (let attempt = 0; attempt < CODE_TRIES; attempt++) {
      const trainee: Trainee = {
        ...kept.profile,
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
      const [sql, params] = tx.manager.createQueryBuilder().insert().into(traineeTable).values(trainee).orIgnore().updateEntity(false).getQueryAndParameters();
      if ((await tx.change(sql, params as unknown[])) === 0) continue;
      await this.addParts(tx, trainee, kept, on);
      return trainee;
    }
    throw new Error(`no free code for a trainee in ${CODE_TRIES} tries`);
  }

  /** Puts a profile and its lists in the place of those before; a skill that is said the same keeps the day on which it was first said. */
  async replaceProfile(tx: Tx, trainee: Trainee, kept: ProfileToKeep, on: LocalDate): Promise<void> {
    const { institutionId, id } = trainee;
    const before = new Map((await this.skillsOf(tx, [id])).map((skill) => [skill.skillId, skill]));
    await tx.manager.update(traineeTable, { institutionId, id }, { ...kept.profile, licences: [...kept.profile.licences], version: trainee.version });
    const of = { institutionId, traineeId: id };
    for (const list of [traineeSkillTable, traineeLanguageTable, traineeWishTable]) await tx.manager.delete(list, of);
    await this.addParts(tx, trainee, kept, on, before);
  }

  /** Writes down what somebody says of her skills, in the place of what was said of the same ones before. */
  async assertSkills(tx: Tx, { institutionId, id: traineeId }: Trainee, said: readonly SaidSkill[], assertedOn: LocalDate): Promise<void> {
    if (said.length === 0) return;
    const of = { institutionId, traineeId };
    await tx.manager.delete(traineeSkillTable, { ...of, skillId: In(said.map(({ skillId }) => skillId)) });
    await tx.manager.insert(
      traineeSkillTable,
      said.map((skill) => ({ ...of, ...skill, assertedOn })),
    );
  }

  /** Keeps where she stands now: what her own session may write. */
  async saveState(tx: Tx, { institutionId, id, state, stateBeforePause, version }: Trainee): Promise<void> {
    await tx.manager.update(traineeTable, { institutionId, id }, { state, stateBeforePause, version });
  }

  /** Keeps where she stands and since when she is job-ready: what staff write. */
  async saveProgress(tx: Tx, { institutionId, id, state, jobReadyAt, version }: Trainee): Promise<void> {
    await tx.manager.update(traineeTable, { institutionId, id }, { state, jobReadyAt, version });
  }

  async saveExit(tx: Tx, { institutionId, id, state, stateBeforePause, exitReason, exitedOn, version }: Trainee): Promise<void> {
    await tx.manager.update(traineeTable, { institutionId, id }, { state, stateBeforePause, exitReason, exitedOn, version });
  }

  private async addParts(
    tx: Tx,
    { institutionId, id }: Trainee,
    { skills, languages, wishes }: ProfileToKeep,
    on: LocalDate,
    before: ReadonlyMap<number, TraineeSkill> = new Map(),
  ): Promise<void> {
    const of = { institutionId, traineeId: id };
    const said = skills.map((skill) => {
      const known = before.get(skill.skillId);
      const isSame = known?.level === skill.level && known.source === skill.source && known.evidence === skill.evidence;
      return { ...of, ...skill, assertedOn: isSame ? known.assertedOn : on };
    });
    if (said.length > 0) await tx.manager.insert(traineeSkillTable, said);
    if (languages.length > 0)
      await tx.manager.insert(
        traineeLanguageTable,
        languages.map((one) => ({ ...of, ...one })),
      );
    if (wishes.length > 0)
      await tx.manager.insert(
        traineeWishTable,
        wishes.map((one) => ({ ...of, ...one })),
      );
  }
}
