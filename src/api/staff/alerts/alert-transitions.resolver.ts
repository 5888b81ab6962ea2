import { Args, Context, Resolver } from '@nestjs/graphql';
import { AlertsService } from '../../../features/alerts/alerts.service';
import { HandleAlert } from '../../../use-cases/alerts/handle-alert.use-case';
import type { ExpectedVersion } from '../../../platform/database/edit-version';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { alertById, alertOutcome } from './alert-loader';
import { Mutation } from '../staff-decorators';
import type { AlertActInput, AlertOpenInput, AlertResolveInput, AlertTriageInput, ReasonInput } from '../schema';

/** The transitions of a safety alert, from opening to resolution. */
@Resolver()
export class AlertTransitionsResolver {
  constructor(
    private readonly alerts: AlertsService,
    private readonly handleAlert: HandleAlert,
  ) {}

  /** Also open to staff who may not read alerts; their payload is empty. */
  @Can('alert.open')
  @Mutation('alertOpen')
  async open(@Args('input') input: AlertOpenInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.handleAlert.open(c.tx, { ...input }, key);
    return outcome(c, 'AlertOpenPayload', isRefusal(result) ? result : { alert: await alertById(c, this.alerts, result.id) });
  }

  @Can('alert.handle')
  @Mutation('alertTriage')
  async triage(
    @Args('id') id: string,
    @Args('input') input: AlertTriageInput,
    @Args('expectedVersion') expectedVersion: ExpectedVersion,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return alertOutcome(c, this.alerts, 'AlertTriagePayload', await this.handleAlert.triage(c.tx, id, { ...input }, expectedVersion, key));
  }

  @Can('alert.handle')
  @Mutation('alertAct')
  async act(@Args('id') id: string, @Args('input') input: AlertActInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return alertOutcome(c, this.alerts, 'AlertActPayload', await this.handleAlert.act(c.tx, id, { ...input }, key));
  }

  @Can('alert.handle')
  @Mutation('alertResolve')
  async resolve(@Args('id') id: string, @Args('input') input: AlertResolveInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return alertOutcome(c, this.alerts, 'AlertResolvePayload', await this.handleAlert.resolve(c.tx, id, { ...input }, key));
  }

  @Can('alert.handle')
  @Mutation('alertMarkUnfounded')
  async markUnfounded(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return alertOutcome(c, this.alerts, 'AlertMarkUnfoundedPayload', await this.handleAlert.markUnfounded(c.tx, id, { ...input }, key));
  }

  @Can('alert.handle')
  @Mutation('alertReopen')
  async reopen(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return alertOutcome(c, this.alerts, 'AlertReopenPayload', await this.handleAlert.reopen(c.tx, id, { ...input }, key));
  }
}
