import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { ContactsService } from '../../../features/contacts/contacts.service';
import { CONTACT_METHOD, type ContactMethod, lastDayWithoutContact, TRAINEE_CONTACT_TRANSITIONS } from '../../../features/contacts/domain/contact-method';
import { ManageContactMethods } from '../../../use-cases/trainees/manage-contact-methods.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { MessagesService } from '../../../features/notifications/messages.service';
import { addDays, type LocalDate } from '../../../shared/local-date';
import { isRefusal, refuse } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { daysOf, timeText, type Weekday } from '../../../shared/weekdays';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { AnyMember } from '../../shared/permission.decorators';
import { toLanguage } from '../../shared/enums';
import { outcome } from '../../shared/outcome';
import { Mutation, ResolveField } from '../trainee-decorators';

type MyContactMethod = Pick<ContactMethod, 'id' | 'kind' | 'state' | 'owner' | 'mayLeaveMessage'> & {
  readonly availableActions: readonly string[];
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly language: 'KM' | 'EN';
  readonly validUntil: LocalDate | null;
  readonly noContactUntil: LocalDate | null;
  readonly previews: readonly { readonly from: string; readonly subject: string; readonly text: string }[];
};

/** The trainee's contact methods, and how she blocks one. */
@Resolver('MyProfile')
export class MyContactsResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly contacts: ContactsService,
    private readonly manageContactMethods: ManageContactMethods,
    private readonly messages: MessagesService,
  ) {}

  @AnyMember()
  @Mutation('contactBlock')
  async contactBlock(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.manageContactMethods.blockOwnContact(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'ContactBlockPayload', result);
    const [me] = await this.trainees.byIds(c.tx, [result.id]);
    return outcome(c, 'ContactBlockPayload', me ? { me } : refuse('NOT_FOUND'));
  }

  /** Without the number or address: she knows it, and anyone looking over her shoulder must not see it. */
  @ResolveField('MyProfile', 'contactMethods')
  async contactMethods(@Parent() { id }: Pick<Trainee, 'id'>, @Context() c: OperationContext): Promise<MyContactMethod[]> {
    const [methods, now] = await Promise.all([this.contacts.ofTrainees(c.tx, [id]), c.tx.now()]);
    return methods.map((method) => this.toMyContactMethod(method, now));
  }

  private toMyContactMethod(method: ContactMethod, now: Date): MyContactMethod {
    const { id, kind, state, owner, mayLeaveMessage, safeDays, safeFromMinute, safeToMinute, language, verifiedOn, validDays } = method;
    return {
      id,
      kind,
      state,
      owner,
      mayLeaveMessage,
      days: daysOf(safeDays),
      from: timeText(safeFromMinute),
      to: timeText(safeToMinute),
      language: toLanguage(language),
      validUntil: verifiedOn && addDays(verifiedOn, validDays),
      noContactUntil: lastDayWithoutContact(method, now),
      previews: kind === 'EMAIL' ? this.messages.previews(language) : [],
      availableActions: nextTransitions(CONTACT_METHOD, state).filter((transition) => TRAINEE_CONTACT_TRANSITIONS.includes(transition)),
    };
  }
}
