import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { ImportEmployers } from '../../../use-cases/imports/import-employers.use-case';
import { ImportTrainees } from '../../../use-cases/imports/import-trainees.use-case';
import { ImportVacancies } from '../../../use-cases/imports/import-vacancies.use-case';
import { type ImportUpload, RunImport } from '../../../use-cases/imports/run-import.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { ImportDefinition, ImportOutcome } from '../../../platform/import-files/run-import';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { TraineeImportsService } from '../../../features/trainees/trainee-imports.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { errorNote, describeImportProblem } from '../../shared/imports/import-problems';
import type { EmployerImportInput, ImportCount, ImportEntryKind, ImportColumns, ImportKind, TraineeImportInput } from '../schema';

const SHOWN_PROBLEMS = 200;
const KINDS: readonly ImportEntryKind[] = ['EMPLOYER', 'SITE', 'VACANCY', 'TRAINEE'];

/**
 * Imports of partners' files: the dry run and the commit. A commit requires re-authentication, because
 * undoing it takes more than one step.
 */
@Resolver()
export class ImportsResolver {
  constructor(
    private readonly runImport: RunImport,
    private readonly importEmployers: ImportEmployers,
    private readonly importVacancies: ImportVacancies,
    private readonly importTrainees: ImportTrainees,
    private readonly imports: TraineeImportsService,
  ) {}

  @Can('import.read')
  @Query('importColumns')
  async importColumns(@Context() c: OperationContext): Promise<ImportColumns[]> {
    const { roles } = c.actor;
    const [mayImportSharedData, mayImportTrainees] = await Promise.all([this.runImport.mayImport(c.tx, true), this.runImport.mayImport(c.tx, false)]);
    return [
      ...(mayImportSharedData && can(roles, 'employer.import') ? [formOf('EMPLOYERS', this.importEmployers), formOf('VACANCIES', this.importVacancies)] : []),
      ...(mayImportTrainees && can(roles, 'trainee.register') ? [formOf('TRAINEES', this.importTrainees)] : []),
    ];
  }

  @Can('employer.import')
  @Mutation('employerImportDryRun')
  async employerImportDryRun(@Args('input') input: EmployerImportInput, @Context() c: OperationContext) {
    return dryRunOutcome(c, await this.runImport.dryRun(c.tx, this.sharedDataUpload(c, input)));
  }

  @Can('employer.import', { stepUp: true })
  @Mutation('employerImportCommit')
  async employerImportCommit(@Args('input') input: EmployerImportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.commit(c, this.sharedDataUpload(c, input), key);
  }

  @Can('trainee.register')
  @Mutation('traineeImportDryRun')
  async traineeImportDryRun(@Args('input') input: TraineeImportInput, @Context() c: OperationContext) {
    return dryRunOutcome(c, await this.runImport.dryRun(c.tx, this.traineeUpload(c, input)));
  }

  @Can('trainee.register', { stepUp: true })
  @Mutation('traineeImportCommit')
  async traineeImportCommit(@Args('input') input: TraineeImportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.commit(c, this.traineeUpload(c, input), key);
  }

  private async commit(c: OperationContext, upload: ImportUpload, key: string) {
    const result = await this.runImport.commit(c.tx, upload, key);
    if (isRefusal(result)) return outcome(c, 'ImportCommitPayload', result);
    // a repeated request returns the stored result, so whether the import has been undone since is read again
    const storedImport = result.importId ? await this.imports.byId(c.tx, result.importId) : null;
    const counts = KINDS.flatMap((kind) => countsOf(kind, Number(result[kind.toLowerCase()] ?? 0)));
    return outcome(c, 'ImportCommitPayload', { counts, undoneAt: storedImport?.undoneAt ?? null });
  }

  private sharedDataUpload(c: OperationContext, { kind, content }: EmployerImportInput): ImportUpload {
    const importer = kind === 'EMPLOYERS' ? this.importEmployers : this.importVacancies;
    return { field: `employerImportCommit ${kind}`, importer, isSharedData: true, bytes: bytesOf(content), noteOf: errorNote(c), abortSignal: c.abortSignal };
  }

  private traineeUpload(c: OperationContext, { content }: TraineeImportInput): ImportUpload {
    return {
      field: 'traineeImportCommit',
      importer: this.importTrainees,
      isSharedData: false,
      bytes: bytesOf(content),
      noteOf: errorNote(c),
      abortSignal: c.abortSignal,
    };
  }
}

const formOf = (kind: ImportKind, { columns: { required, optional } }: ImportDefinition): ImportColumns => ({
  kind,
  required: [...required],
  optional: [...optional],
});
const bytesOf = (content: string): Buffer => Buffer.from(content, 'base64');
const kindOf = (kind: string): ImportEntryKind => kind.toUpperCase() as ImportEntryKind;
const countsOf = (kind: ImportEntryKind, count: number): ImportCount[] => (count > 0 ? [{ kind, count }] : []);

function dryRunOutcome(c: OperationContext, result: ImportOutcome | Refusal) {
  if (isRefusal(result)) return outcome(c, 'ImportDryRunPayload', result);
  const { rows, ignored, counts, imported, problems, problemCount, fileWithErrors } = result;
  return outcome(c, 'ImportDryRunPayload', {
    rows,
    ignoredColumns: ignored,
    counts: counts.flatMap(({ kind, count }) => countsOf(kindOf(kind), count)),
    entries: imported.map(({ line, kind, name }) => ({ line, kind: kindOf(kind), name })),
    problemCount,
    problems: problems.slice(0, SHOWN_PROBLEMS).map((problem) => describeImportProblem(c, problem)),
    fileWithErrors,
  });
}
