import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UndoImport } from '../../../use-cases/imports/undo-import.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { importUndoRefusal, importUndoUntil } from '../../../features/trainees/domain/trainee-import';
import { type ImportWithChanges, TraineeImportsService } from '../../../features/trainees/trainee-imports.service';
import { Can } from '../../shared/permission.decorators';
import { outcome, type Outcome } from '../../shared/outcome';

const SHOWN_PEOPLE = 50;

/**
 * Trainee imports committed within the last day, and their undo. A role that may commit an import may undo
 * it.
 */
@Resolver()
export class TraineeImportsResolver {
  constructor(
    private readonly imports: TraineeImportsService,
    private readonly undoImport: UndoImport,
  ) {}

  @Can('trainee.register')
  @Query('traineeSheetsTaken')
  async ofLastDay(@Context() c: OperationContext): Promise<object[]> {
    const [recent, now] = await Promise.all([this.imports.ofLastDay(c.tx), c.tx.now()]);
    return recent.map((sheet) => importView(sheet, now));
  }

  @Can('trainee.register')
  @Query('traineeSheetTaken')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<object | null> {
    const sheet = await this.imports.byId(c.tx, id);
    return sheet && importView(sheet, await c.tx.now());
  }

  @Can('trainee.register', { stepUp: true })
  @Mutation('traineeSheetTakeBack')
  async undo(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    const result = await this.undoImport.undo(c.tx, id, key);
    return outcome(c, 'TraineeSheetTakeBackPayload', isRefusal(result) ? result : { people: Number(result['people']) });
  }
}

function importView(sheet: ImportWithChanges, now: Date): object {
  const { id, takenAt, takenByName, people, takenBackAt, touched } = sheet;
  return {
    id,
    takenAt,
    takenBy: takenByName,
    people,
    takeBackUntil: importUndoUntil(sheet),
    takenBackAt,
    mayTakeBack: importUndoRefusal(sheet, touched, now) === null,
    touchedCount: touched.length,
    touched: touched.slice(0, SHOWN_PEOPLE),
  };
}
