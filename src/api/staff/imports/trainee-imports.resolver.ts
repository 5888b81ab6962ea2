import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UndoImport } from '../../../use-cases/imports/undo-import.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { importUndoRefusal, importUndoUntil } from '../../../features/trainees/domain/trainee-import';
import { type ImportWithChanges, TraineeImportsService } from '../../../features/trainees/trainee-imports.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';

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
  @Query('traineeImports')
  async ofLastDay(@Context() c: OperationContext): Promise<object[]> {
    const [recent, now] = await Promise.all([this.imports.ofLastDay(c.tx), c.tx.now()]);
    return recent.map((traineeImport) => importView(traineeImport, now));
  }

  @Can('trainee.register')
  @Query('traineeImport')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<object | null> {
    const traineeImport = await this.imports.byId(c.tx, id);
    return traineeImport && importView(traineeImport, await c.tx.now());
  }

  @Can('trainee.register', { stepUp: true })
  @Mutation('traineeImportUndo')
  async undo(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.undoImport.undo(c.tx, id, key);
    return outcome(c, 'TraineeImportUndoPayload', isRefusal(result) ? result : { people: Number(result.people) });
  }
}

function importView(traineeImport: ImportWithChanges, now: Date): object {
  const { id, committedAt, committedByName, people, undoneAt, changedTrainees } = traineeImport;
  return {
    id,
    committedAt,
    committedBy: committedByName,
    people,
    undoUntil: importUndoUntil(traineeImport),
    undoneAt,
    mayUndo: importUndoRefusal(traineeImport, changedTrainees, now) === null,
    changedTraineeCount: changedTrainees.length,
    changedTrainees: changedTrainees.slice(0, SHOWN_PEOPLE),
  };
}
