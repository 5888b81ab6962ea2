import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { ImportEmployers } from '../../../use-cases/imports/import-employers.use-case';
import { ImportTrainees } from '../../../use-cases/imports/import-trainees.use-case';
import { ImportVacancies } from '../../../use-cases/imports/import-vacancies.use-case';
import { type SentSheet, TakeInSheet } from '../../../use-cases/imports/take-in-sheet.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { SheetImport, SheetOutcome } from '../../../platform/import-files/sheet-import';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { TakenSheetsService } from '../../../features/trainees/taken-sheets.service';
import { Can } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { noteOf, shownSheetProblem } from '../../shared/imports/sheet-problems';
import type { PlaceSheetInput, SheetCount, SheetEntryKind, SheetForm, SheetKind, TraineeSheetInput } from '../schema';

const SHOWN_PROBLEMS = 200;
const KINDS: readonly SheetEntryKind[] = ['EMPLOYER', 'SITE', 'VACANCY', 'TRAINEE'];

/**
 * Imports of partners' files: the dry run and the commit. A commit requires re-authentication, because
 * undoing it takes more than one step.
 */
@Resolver()
export class SheetsResolver {
  constructor(
    private readonly taking: TakeInSheet,
    private readonly employers: ImportEmployers,
    private readonly vacancies: ImportVacancies,
    private readonly trainees: ImportTrainees,
    private readonly sheets: TakenSheetsService,
  ) {}

  @Can('sheet.read')
  @Query()
  async sheetForms(@Context() c: OperationContext): Promise<SheetForm[]> {
    const { roles } = c.actor;
    const [places, people] = await Promise.all([this.taking.isOurs(c.tx, true), this.taking.isOurs(c.tx, false)]);
    return [
      ...(places && can(roles, 'place.import') ? [formOf('EMPLOYERS', this.employers), formOf('VACANCIES', this.vacancies)] : []),
      ...(people && can(roles, 'trainee.register') ? [formOf('TRAINEES', this.trainees)] : []),
    ];
  }

  @Can('place.import')
  @Mutation()
  async placeSheetTry(@Args('input') input: PlaceSheetInput, @Context() c: OperationContext): Promise<Outcome> {
    return tried(c, await this.taking.try(c.tx, this.ofPlaces(c, input)));
  }

  @Can('place.import', { fresh: true })
  @Mutation()
  async placeSheetTakeIn(@Args('input') input: PlaceSheetInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.takenIn(c, this.ofPlaces(c, input), key);
  }

  @Can('trainee.register')
  @Mutation()
  async traineeSheetTry(@Args('input') input: TraineeSheetInput, @Context() c: OperationContext): Promise<Outcome> {
    return tried(c, await this.taking.try(c.tx, this.ofPeople(c, input)));
  }

  @Can('trainee.register', { fresh: true })
  @Mutation()
  async traineeSheetTakeIn(@Args('input') input: TraineeSheetInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.takenIn(c, this.ofPeople(c, input), key);
  }

  private async takenIn(c: OperationContext, sheet: SentSheet, key: string): Promise<Outcome> {
    const result = await this.taking.takeIn(c.tx, sheet, key);
    if (isRefusal(result)) return outcome(c, 'SheetTakeInPayload', result);
    // a repeated request returns the stored result, so whether the import has been undone since is read again
    const brought = result['sheetId'] ? await this.sheets.byId(c.tx, result['sheetId']) : null;
    const counts = KINDS.flatMap((kind) => countsOf(kind, Number(result[kind.toLowerCase()] ?? 0)));
    return outcome(c, 'SheetTakeInPayload', { counts, takenBackAt: brought?.takenBackAt ?? null });
  }

  private ofPlaces(c: OperationContext, { kind, content }: PlaceSheetInput): SentSheet {
    const taking = kind === 'EMPLOYERS' ? this.employers : this.vacancies;
    return { field: `placeSheetTakeIn ${kind}`, taking, isOfPlaces: true, bytes: bytesOf(content), noteOf: noteOf(c), cut: c.cut };
  }

  private ofPeople(c: OperationContext, { content }: TraineeSheetInput): SentSheet {
    return { field: 'traineeSheetTakeIn', taking: this.trainees, isOfPlaces: false, bytes: bytesOf(content), noteOf: noteOf(c), cut: c.cut };
  }
}

const formOf = (kind: SheetKind, { columns: { required, optional } }: SheetImport): SheetForm => ({ kind, required: [...required], optional: [...optional] });
const bytesOf = (content: string): Buffer => Buffer.from(content, 'base64');
const kindOf = (kind: string): SheetEntryKind => kind.toUpperCase() as SheetEntryKind;
const countsOf = (kind: SheetEntryKind, count: number): SheetCount[] => (count > 0 ? [{ kind, count }] : []);

function tried(c: OperationContext, result: SheetOutcome | Refusal): Outcome {
  if (isRefusal(result)) return outcome(c, 'SheetTryPayload', result);
  const { rows, ignored, counts, imported, problems, problemCount, toMend } = result;
  return outcome(c, 'SheetTryPayload', {
    rows,
    ignoredColumns: ignored,
    counts: counts.flatMap(({ kind, count }) => countsOf(kindOf(kind), count)),
    entries: imported.map(({ line, kind, name }) => ({ line, kind: kindOf(kind), name })),
    problemCount,
    problems: problems.slice(0, SHOWN_PROBLEMS).map((problem) => shownSheetProblem(c, problem)),
    toMend,
  });
}
