import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { groupRows, loader } from '../../../platform/database/loader';
import { versionOf } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { nextTransitions } from '../../../shared/state-machine';
import { daysOf, type Weekday } from '../../../shared/weekdays';
import { SkillsService } from '../../../features/skills/skills.service';
import type { Province } from '../../../features/skills/domain/province';
import type { Skill } from '../../../features/skills/domain/skill';
import type { TraineeLanguage, TraineeSkill, JobPreference as StoredJobPreference } from '../../../features/trainees/domain/profile-parts';
import { versionedProfileFields } from '../../../features/trainees/domain/versioned-trainee-fields';
import { mayAnonymise } from '../../../features/trainees/domain/anonymise-trainee';
import {
  EXIT_TRANSITIONS,
  ANONYMISATION_TRANSITIONS,
  STAFF_TRANSITIONS,
  type Trainee,
  TRAINEE,
  type TraineeState,
} from '../../../features/trainees/domain/trainee';
import { mayCorrectExit } from '../../../features/trainees/domain/exit-trainee';
import { localDateAt } from '../../../shared/local-date';
import { typedTraineeCode } from '../../../shared/trainee-code';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { iscoLabel, provinceByCode, skillById } from '../../shared/skills/skill-loaders';
import { colleagueById } from '../accounts/colleague-loader';
import { Query, ResolveField } from '../staff-decorators';
import type { LanguageLevel, JobPreference } from '../schema';
import { discloseTrainee, traineeById } from './trainee-loader';

/** Trainees of the reader's institution, with their working profiles. */
@Resolver('Trainee')
export class TraineesResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
    private readonly accounts: AccountsService,
  ) {}

  @Can('trainee.read')
  @Query('trainees')
  async page(
    @Args() args: { state?: TraineeState | null; mine?: boolean | null; code?: string | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Trainee>> {
    const { limit, after } = page(args);
    const ofAccountId = args.mine ? c.actor.accountId : null;
    const codeBegins = (args.code ?? '').replaceAll('\0', '').trim().toUpperCase();
    const rows = await this.trainees.page(c.tx, { state: args.state ?? null, ofAccountId, codeBegins, after, limit });
    const result = connection(rows, limit, (trainee) => trainee.code);
    for (const trainee of result.nodes) discloseTrainee(c, trainee);
    return result;
  }

  @Can('trainee.read')
  @Query('trainee')
  trainee(@Args('id') id: string, @Context() c: OperationContext): Promise<Trainee | null> {
    return traineeById(c, this.trainees, id);
  }

  @Can('trainee.read')
  @Query('traineeByCode')
  async byCode(@Args('code') code: string, @Context() c: OperationContext): Promise<Trainee | null> {
    const trainee = await this.trainees.byCode(c.tx, typedTraineeCode(code));
    return trainee && discloseTrainee(c, trainee);
  }

  @ResolveField('Trainee', 'canCorrectExit')
  async canCorrectExit(@Parent() trainee: Trainee, @Context() c: OperationContext): Promise<boolean> {
    return can(c.actor.roles, 'trainee.exit') && mayCorrectExit(trainee, localDateAt(await c.tx.now()));
  }

  @ResolveField('Trainee', 'availableActions')
  nextTransitions(@Parent() trainee: Trainee, @Context() { actor: { roles, accountId } }: OperationContext): string[] {
    const canAnonymise = can(roles, 'trainee.anonymise') && mayAnonymise(trainee, { accountId, isSafetyLead: roles.includes('SAFETY_LEAD') });
    const ownTransitions = [
      ...(can(roles, 'trainee.prepare') ? STAFF_TRANSITIONS : []),
      ...(can(roles, 'trainee.exit') ? EXIT_TRANSITIONS : []),
      ...(canAnonymise ? ANONYMISATION_TRANSITIONS : []),
    ];
    return nextTransitions(TRAINEE, trainee.state).filter((transition) => ownTransitions.includes(transition));
  }

  @ResolveField('Trainee', 'homeProvince')
  homeProvince(@Parent() trainee: Trainee, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, trainee.homeProvince);
  }

  @ResolveField('Trainee', 'availableDays')
  availableDays(@Parent() trainee: Trainee): Weekday[] {
    return daysOf(trainee.availableDays);
  }

  @ResolveField('Trainee', 'placementOfficer')
  placementOfficer(@Parent() { placementOfficerId }: Trainee, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, placementOfficerId);
  }

  @ResolveField('Trainee', 'skills')
  async skillsOf(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<(Omit<TraineeSkill, 'skillId'> & { readonly skill: Skill })[]> {
    const skills = await this.loadSkills(c, id);
    return Promise.all(skills.map(async ({ skillId, ...assertion }) => ({ ...assertion, skill: await skillById(c, this.skills, skillId) })));
  }

  @ResolveField('Trainee', 'languages')
  languagesOf(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<LanguageLevel[]> {
    return this.loadLanguages(c, id);
  }

  @ResolveField('Trainee', 'jobPreferences')
  async jobPreferencesOf(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<JobPreference[]> {
    const jobPreferences = await this.loadJobPreferences(c, id);
    return Promise.all(jobPreferences.map(async ({ iscoCode, rank }) => ({ iscoCode, rank, label: await iscoLabel(c, this.skills, iscoCode) })));
  }

  /**
   * Computed from the rows that the response contains, so that a change made while they are read gives
   * another version.
   */
  @ResolveField('Trainee', 'profileVersion')
  async profileVersion(@Parent() trainee: Trainee, @Context() c: OperationContext): Promise<string> {
    const { id } = trainee;
    const [skills, languages, jobPreferences] = await Promise.all([this.loadSkills(c, id), this.loadLanguages(c, id), this.loadJobPreferences(c, id)]);
    return versionOf(versionedProfileFields(trainee, { skills, languages, jobPreferences: jobPreferences }));
  }

  private loadSkills(c: OperationContext, id: string): Promise<TraineeSkill[]> {
    return loader(c, 'skillsOfTrainee', async (ids) => groupRows(ids, await this.trainees.skillsOf(c.tx, ids), (row) => row.traineeId)).load(id);
  }

  private loadLanguages(c: OperationContext, id: string): Promise<TraineeLanguage[]> {
    return loader(c, 'languagesOfTrainee', async (ids) => groupRows(ids, await this.trainees.languagesOf(c.tx, ids), (row) => row.traineeId)).load(id);
  }

  private loadJobPreferences(c: OperationContext, id: string): Promise<StoredJobPreference[]> {
    return loader(c, 'jobPreferencesOfTrainee', async (ids) => groupRows(ids, await this.trainees.jobPreferencesOf(c.tx, ids), (row) => row.traineeId)).load(
      id,
    );
  }
}
