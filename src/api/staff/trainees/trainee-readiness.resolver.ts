import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import { ConsentsService } from '../../../features/consents/consents.service';
import { type Consent, isLive } from '../../../features/consents/domain/consent';
import { ContactsService } from '../../../features/contacts/contacts.service';
import { CONTACT_METHOD, type ContactMethod, type ContactState, STAFF_CONTACT_TRANSITIONS } from '../../../features/contacts/domain/contact-method';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { nextTransitions } from '../../../shared/state-machine';
import { daysOf, timeText, type Weekday } from '../../../shared/weekdays';
import { type JobReadyNeed, missingForJobReady } from '../../../features/trainees/domain/job-ready';
import type { StoredLimits } from '../../../features/trainees/domain/profile-parts';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { toLanguage } from '../../shared/enums';
import { ResolveField } from '../staff-decorators';
import type { Limits } from '../schema';

type ShownContact = Pick<ContactMethod, 'id' | 'kind' | 'owner' | 'address' | 'mayLeaveMessage' | 'state' | 'verifiedOn'> & {
  readonly language: ReturnType<typeof toLanguage>;
  readonly safeDays: readonly Weekday[];
  readonly safeFrom: string;
  readonly safeTo: string;
  readonly availableActions: readonly string[];
};
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
    const [consents, contacts, limits, now] = await Promise.all([this.consentsOf(c, id), this.contactsOf(c, id), this.limitsOf(c, id), c.tx.now()]);
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
  async contactMethods(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<ShownContact[]> {
    const isPermitted = can(c.actor.roles, 'contact.record');
    const allowedTransitions = (state: ContactState): string[] =>
      nextTransitions(CONTACT_METHOD, state).filter((transition) => isPermitted && STAFF_CONTACT_TRANSITIONS.includes(transition));
    return (await this.contactsOf(c, id)).map((contact) => ({
      ...contact,
      language: toLanguage(contact.language),
      safeDays: daysOf(contact.safeDays),
      safeFrom: timeText(contact.safeFromMinute),
      safeTo: timeText(contact.safeToMinute),
      availableActions: allowedTransitions(contact.state),
    }));
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

  private contactsOf(c: OperationContext, id: string): Promise<ContactMethod[]> {
    return loader(c, 'contactsOfTrainee', async (ids) => groupRows(ids, await this.contacts.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }

  private limitsOf(c: OperationContext, id: string): Promise<StoredLimits | null> {
    return loader<StoredLimits | null>(c, 'limitsOfTrainee', async (ids) => inOrder(ids, await this.trainees.limitsOf(c.tx, ids), (row) => row.traineeId)).load(
      id,
    );
  }
}
