import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TakeBackSheet } from '../../../use-cases/imports/take-back-sheet.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { takeBackRefused, takeBackUntil } from '../../../features/trainees/domain/taken-sheet';
import { type SheetSince, TakenSheetsService } from '../../../features/trainees/taken-sheets.service';
import { Can } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';

const SHOWN_PEOPLE = 50;

/**
 * Trainee imports committed within the last day, and their undo. A role that may commit an import may undo
 * it.
 */
@Resolver()
export class TakenSheetsResolver {
  constructor(
    private readonly sheets: TakenSheetsService,
    private readonly taking: TakeBackSheet,
  ) {}

  @Can('trainee.register')
  @Query('traineeSheetsTaken')
  async ofLastDay(@Context() c: OperationContext): Promise<object[]> {
    const [found, now] = await Promise.all([this.sheets.ofLastDay(c.tx), c.tx.now()]);
    return found.map((sheet) => shown(sheet, now));
  }

  @Can('trainee.register')
  @Query('traineeSheetTaken')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<object | null> {
    const sheet = await this.sheets.byId(c.tx, id);
    return sheet && shown(sheet, await c.tx.now());
  }

  @Can('trainee.register', { fresh: true })
  @Mutation('traineeSheetTakeBack')
  async takeBack(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const result = await this.taking.takeBack(c.tx, id, key);
    return outcome(c, 'TraineeSheetTakeBackPayload', isRefusal(result) ? result : { people: Number(result['people']) });
  }
}

function shown(sheet: SheetSince, now: Date): object {
  const { id, takenAt, takenByName, people, takenBackAt, touched } = sheet;
  return {
    id,
    takenAt,
    takenBy: takenByName,
    people,
    takeBackUntil: takeBackUntil(sheet),
    takenBackAt,
    mayTakeBack: takeBackRefused(sheet, touched, now) === null,
    touchedCount: touched.length,
    touched: touched.slice(0, SHOWN_PEOPLE),
  };
}
