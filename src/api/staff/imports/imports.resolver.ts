import { Args, Context, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { TRAINEE_COLUMNS } from '../../../features/trainees/domain/trainee-import-columns';
import { ImportEmployers } from '../../../use-cases/imports/import-employers.use-case';
import { ImportVacancies } from '../../../use-cases/imports/import-vacancies.use-case';
import { type ImportUpload, RunImport } from '../../../use-cases/imports/run-import.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { ImportColumns as Columns } from '../../../shared/imports/import-file';
import { Can } from '../../shared/permission.decorators';
import { errorNote } from '../../shared/imports/import-problems';
import { Mutation, Query } from '../staff-decorators';
import type { EmployerImportInput, ImportColumns, ImportKind } from '../schema';
import { bytesOf, commitOutcome, dryRunOutcome, headingConflicts, mappingOf } from './import-outcomes';

/**
 * Imports of partners' files with shared data: the dry run and the commit. A commit requires
 * re-authentication, because undoing it takes more than one step.
 */
@Resolver()
export class ImportsResolver {
  constructor(
    private readonly runImport: RunImport,
    private readonly importEmployers: ImportEmployers,
    private readonly importVacancies: ImportVacancies,
  ) {}

  @Can('import.read')
  @Query('importColumns')
  async importColumns(@Context() c: OperationContext): Promise<ImportColumns[]> {
    const { roles } = c.actor;
    const [mayImportSharedData, mayImportTrainees] = await Promise.all([this.runImport.mayImport(c.tx, true), this.runImport.mayImport(c.tx, false)]);
    const sharedData = [columnsOf('EMPLOYERS', this.importEmployers.columns), columnsOf('VACANCIES', this.importVacancies.columns)];
    return [
      ...(mayImportSharedData && can(roles, 'employer.import') ? sharedData : []),
      ...(mayImportTrainees && can(roles, 'trainee.register') ? [columnsOf('TRAINEES', TRAINEE_COLUMNS)] : []),
    ];
  }

  @Can('employer.import')
  @Mutation('employerImportDryRun')
  async dryRun(@Args('input') input: EmployerImportInput, @Context() c: OperationContext) {
    return dryRunOutcome(c, await this.runImport.dryRun(c.tx, this.uploadOf(c, input)));
  }

  @Can('employer.import', { stepUp: true })
  @Mutation('employerImportCommit')
  async commit(@Args('input') input: EmployerImportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return commitOutcome(c, await this.runImport.commit(c.tx, this.uploadOf(c, input), key), null);
  }

  private uploadOf(c: OperationContext, { kind, content, mapping, cleanRowsOnly }: EmployerImportInput): ImportUpload {
    const importer = kind === 'EMPLOYERS' ? this.importEmployers : this.importVacancies;
    return {
      field: 'employerImportCommit',
      importer,
      isSharedData: true,
      bytes: bytesOf(content),
      mapping: mapping ? mappingOf(mapping) : undefined,
      mappingProblems: mapping ? headingConflicts(mapping) : [],
      cleanRowsOnly: cleanRowsOnly ?? false,
      noteOf: errorNote(c),
      abortSignal: c.abortSignal,
    };
  }
}

const columnsOf = (kind: ImportKind, { required, optional }: Columns): ImportColumns => ({ kind, required, optional });
