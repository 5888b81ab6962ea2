import { Context, Parent, Resolver } from '@nestjs/graphql';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { ConsentsService } from '../../../features/consents/consents.service';
import { type Consent, isLive } from '../../../features/consents/domain/consent';
import { ContactsService } from '../../../features/contacts/contacts.service';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { type JobReadyNeed, missingForJobReady } from '../../../features/trainees/domain/job-ready';
import type { StoredLimits } from '../../../features/trainees/domain/profile-parts';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { ResolveField } from '../staff-decorators';
import { contactsOf, type ShownContact, shownContacts } from './contact-loader';
import type { Limits } from '../schema';

type ShownConsent = Consent & { readonly isActive: boolean; readonly employer: EmployerName | null; readonly toInstitution: InstitutionRow | null };

/**
 * The records that decide whether a trainee is job-ready: her limits without reasons, her contact methods,
 * and her consents.
 */
@Resolver('Trainee')
export class TraineeReadinessResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly contacts: ContactsService,
    private readonly employers: EmployersService,
    private readonly institutions: InstitutionsService,
  ) {}

  @ResolveField('Trainee', 'missingForJobReady')
  async missing(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<JobReadyNeed[]> {
    const [consents, contacts, limits, now] = await Promise.all([this.consentsOf(c, id), contactsOf(c, this.contacts, id), this.limitsOf(c, id), c.tx.now()]);
    return missingForJobReady({ consents, contacts, limits }, localDateAt(now));
  }

  /**
   * Only how much is excluded, never what: a list of excluded workplaces would reveal where she must not be
   * found.
   */
  @ResolveField('Trainee', 'limits')
  async limits(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Limits> {
    const limits = await this.limitsOf(c, id);
    const excluded = limits ? [limits.excludedSites, limits.excludedEmployers, limits.excludedProvinces, limits.excludedIsco] : [];
    return {
      noNight: limits?.noNight ?? false,
      noLiveIn: limits?.noLiveIn ?? false,
      noAlcohol: limits?.noAlcohol ?? false,
      excludedCount: excluded.flat().length,
      reviewedOn: limits?.reviewedOn ?? null,
      ageKnown: limits?.eighteenOn != null && limits.fifteenOn !== null,
    };
  }

  @ResolveField('Trainee', 'contactMethods')
  contactMethods(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<ShownContact[]> {
    return shownContacts(c, this.contacts, id);
  }

  @ResolveField('Trainee', 'consents')
  async consentsShown(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<ShownConsent[]> {
    const [consents, now] = await Promise.all([this.consentsOf(c, id), c.tx.now()]);
    const employerById = loader<EmployerName | null>(c, 'employerById', async (ids) => inOrder(ids, await this.employers.byIds(c.tx, ids), (row) => row.id));
    return Promise.all(
      consents.map(async (consent) => ({
        ...consent,
        isActive: isLive(consent, localDateAt(now)),
        employer: consent.employerId === null ? null : await employerById.load(consent.employerId),
        toInstitution: await this.institutions.byId(c, consent.toInstitutionId),
      })),
    );
  }

  private consentsOf(c: OperationContext, id: string): Promise<Consent[]> {
    return loader(c, 'consentsOfTrainee', async (ids) => groupRows(ids, await this.consents.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }

  private limitsOf(c: OperationContext, id: string): Promise<StoredLimits | null> {
    return loader<StoredLimits | null>(c, 'limitsOfTrainee', async (ids) => inOrder(ids, await this.trainees.limitsOf(c.tx, ids), (row) => row.traineeId)).load(
      id,
    );
  }
}
