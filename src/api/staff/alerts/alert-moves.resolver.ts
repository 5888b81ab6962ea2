import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AlertsService } from '../../../features/alerts/alerts.service';
import { HandleAlert } from '../../../use-cases/alerts/handle-alert.use-case';
import type { Saw } from '../../../platform/database/mark';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { Can } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { alertById, alertOutcome } from './alert-loader';
import type { AlertActInput, AlertOpenInput, AlertResolveInput, AlertTriageInput, ReasonInput } from '../schema';

/** The transitions of a safety alert, from opening to resolution. */
@Resolver()
export class AlertMovesResolver {
  constructor(
    private readonly alerts: AlertsService,
    private readonly handling: HandleAlert,
  ) {}

  /** Also open to staff who may not read alerts; their payload is empty. */
  @Can('alert.open')
  @Mutation('alertOpen')
  async open(@Args('input') input: AlertOpenInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const opened = await this.handling.open(c.tx, { ...input }, key);
    return outcome(c, 'AlertOpenPayload', isRefusal(opened) ? opened : { alert: await alertById(c, this.alerts, String(opened['id'])) });
  }

  @Can('alert.move')
  @Mutation('alertTriage')
  async triage(
    @Args('id') id: string,
    @Args('input') input: AlertTriageInput,
    @Args('saw') saw: Saw,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return alertOutcome(c, this.alerts, 'AlertTriagePayload', await this.handling.triage(c.tx, id, { ...input }, saw, key));
  }

  @Can('alert.move')
  @Mutation('alertAct')
  async act(
    @Args('id') id: string,
    @Args('input') input: AlertActInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return alertOutcome(c, this.alerts, 'AlertActPayload', await this.handling.act(c.tx, id, { ...input }, key));
  }

  @Can('alert.move')
  @Mutation('alertResolve')
  async resolve(
    @Args('id') id: string,
    @Args('input') input: AlertResolveInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return alertOutcome(c, this.alerts, 'AlertResolvePayload', await this.handling.resolve(c.tx, id, { ...input }, key));
  }

  @Can('alert.move')
  @Mutation('alertFindUnfounded')
  async findUnfounded(
    @Args('id') id: string,
    @Args('input') input: ReasonInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return alertOutcome(c, this.alerts, 'AlertFindUnfoundedPayload', await this.handling.findUnfounded(c.tx, id, { ...input }, key));
  }

  @Can('alert.move')
  @Mutation('alertReopen')
  async reopen(
    @Args('id') id: string,
    @Args('input') input: ReasonInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return alertOutcome(c, this.alerts, 'AlertReopenPayload', await this.handling.reopen(c.tx, id, { ...input }, key));
  }
}
