import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService } from '../../../features/accounts/accounts.service';
import type { Language } from '../../../platform/security/actor';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { amountText } from '../../../shared/money';
import { timeText } from '../../../shared/weekdays';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { toLanguage } from '../../shared/enums';
import { ResolveField } from '../staff-decorators';
import type { MonthlyPay } from '../schema';

/** The pay and working hours a trainee looks for, and whether she has an account of her own. */
@Resolver('Trainee')
export class TraineePreferencesResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField('Trainee', 'language')
  language(@Parent() { language }: Trainee): ReturnType<typeof toLanguage> {
    return toLanguage(language satisfies Language);
  }

  @ResolveField('Trainee', 'availableFromTime')
  from(@Parent() { availableFromMinute }: Trainee): string {
    return timeText(availableFromMinute);
  }

  @ResolveField('Trainee', 'availableToTime')
  to(@Parent() { availableToMinute }: Trainee): string {
    return timeText(availableToMinute);
  }

  @ResolveField('Trainee', 'minPay')
  minPay(@Parent() { minPayAmount, minPayCurrency }: Trainee): MonthlyPay | null {
    return minPayAmount === null || minPayCurrency === null ? null : { amount: amountText(minPayAmount, minPayCurrency), currency: minPayCurrency };
  }

  @ResolveField('Trainee', 'hasAccess')
  async hasAccess(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<boolean> {
    const open = loader<{ traineeId: string } | null>(c, 'openAccess', async (ids) =>
      inOrder(ids, await this.accounts.traineesWithAccount(c.tx, ids), (row) => row.traineeId),
    );
    return (await open.load(id)) !== null;
  }
}
