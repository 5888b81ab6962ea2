import { Args, Context, Resolver } from '@nestjs/graphql';
import { ImportTrainees } from '../../../use-cases/imports/import-trainees.use-case';
import { type ImportUpload, RunImport } from '../../../use-cases/imports/run-import.use-case';
import { UndoImport } from '../../../use-cases/imports/undo-import.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { importUndoRefusal, importUndoUntil } from '../../../features/trainees/domain/trainee-import';
import { type ImportWithChanges, TraineeImportsService } from '../../../features/trainees/trainee-imports.service';
import { Can } from '../../shared/permission.decorators';
import { errorNote } from '../../shared/imports/import-problems';
import { outcome } from '../../shared/outcome';
import { Mutation, Query } from '../staff-decorators';
import type { TraineeImport, TraineeImportInput } from '../schema';
import { bytesOf, commitOutcome, dryRunOutcome, headingConflicts, mappingOf } from './import-outcomes';

const SHOWN_PEOPLE = 50;

/**
 * Imports of trainees: the dry run, the commit, and the undo within a day. A role that may commit an import
 * may undo it.
 */
@Resolver()
export class TraineeImportsResolver {
  constructor(
    private readonly runImport: RunImport,
    private readonly importTrainees: ImportTrainees,
    private readonly undoImport: UndoImport,
    private readonly imports: TraineeImportsService,
  ) {}

  @Can('trainee.register')
  @Query('traineeImports')
  async ofLastDay(@Context() c: OperationContext): Promise<TraineeImport[]> {
    const [recent, now] = await Promise.all([this.imports.ofLastDay(c.tx), c.tx.now()]);
    return recent.map((traineeImport) => importView(traineeImport, now));
  }

  @Can('trainee.register')
  @Query('traineeImport')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<TraineeImport | null> {
    const traineeImport = await this.imports.byId(c.tx, id);
    return traineeImport && importView(traineeImport, await c.tx.now());
  }

  @Can('trainee.register')
  @Mutation('traineeImportDryRun')
  async dryRun(@Args('input') input: TraineeImportInput, @Context() c: OperationContext) {
    return dryRunOutcome(c, await this.runImport.dryRun(c.tx, this.uploadOf(c, input)));
  }

  @Can('trainee.register', { stepUp: true })
  @Mutation('traineeImportCommit')
  async commit(@Args('input') input: TraineeImportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.runImport.commit(c.tx, this.uploadOf(c, input), key);
    // a repeated request returns the stored result, so whether the import has been undone since is read again
    const storedImport = !isRefusal(result) && result.importId ? await this.imports.byId(c.tx, result.importId) : null;
    return commitOutcome(c, result, storedImport?.undoneAt ?? null);
  }

  @Can('trainee.register', { stepUp: true })
  @Mutation('traineeImportUndo')
  async undo(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.undoImport.undo(c.tx, id, key);
    return outcome(c, 'TraineeImportUndoPayload', isRefusal(result) ? result : { people: Number(result.people) });
  }

  private uploadOf(c: OperationContext, { content, mapping, cleanRowsOnly }: TraineeImportInput): ImportUpload {
    return {
      field: 'traineeImportCommit',
      importer: this.importTrainees,
      isSharedData: false,
      bytes: bytesOf(content),
      mapping: mapping ? mappingOf(mapping) : undefined,
      mappingProblems: mapping ? headingConflicts(mapping) : [],
      cleanRowsOnly: cleanRowsOnly ?? false,
      noteOf: errorNote(c),
      abortSignal: c.abortSignal,
    };
  }
}

function importView(traineeImport: ImportWithChanges, now: Date): TraineeImport {
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
