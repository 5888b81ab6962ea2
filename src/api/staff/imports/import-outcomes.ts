import type { OutcomeIds } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { DryRun } from '../../../use-cases/imports/run-import.use-case';
import { groupsOf } from '../../../shared/groups';
import { HEADING_TARGET, headingKey, type ImportMapping, textKey, wholeKey } from '../../../shared/imports/import-mapping';
import { isRefusal, type Problem, type Refusal } from '../../../shared/refusal';
import { choiceText, describeImportProblem } from '../../shared/imports/import-problems';
import { outcome } from '../../shared/outcome';
import type { ImportCount, ImportEntryKind, ImportMappingInput } from '../schema';

const SHOWN_PROBLEMS = 200;
const KINDS: readonly ImportEntryKind[] = ['EMPLOYER', 'SITE', 'VACANCY', 'TRAINEE'];

const kindOf = (kind: string): ImportEntryKind => kind.toUpperCase() as ImportEntryKind;
const countsOf = (kind: ImportEntryKind, count: number): ImportCount[] => (count > 0 ? [{ kind, count }] : []);

/** The bytes of an uploaded file. */
export const bytesOf = (content: string): Buffer => Buffer.from(content, 'base64');

/** The result of a dry run: what the import would create, or its errors. */
export function dryRunOutcome<R extends Refusal>(c: OperationContext, result: DryRun | R) {
  if (isRefusal(result)) return outcome(c, 'ImportDryRunPayload', result);
  const {
    rows,
    ignored,
    ignoredHeadings,
    missing,
    readColumns,
    counts,
    imported,
    problems,
    problemCount,
    fileWithErrors,
    refusedRows,
    safeFile,
    cleanRows,
    unknownTexts,
    knownTexts,
    knownHeadings,
    proposedHeadings,
    shortened,
  } = result;
  return outcome(c, 'ImportDryRunPayload', {
    rows,
    ignoredColumns: ignored,
    ignoredHeadings,
    counts: counts.flatMap(({ kind, count }) => countsOf(kindOf(kind), count)),
    entries: imported.map(({ line, kind, name }) => ({ line, kind: kindOf(kind), name })),
    problemCount,
    problems: problems.slice(0, SHOWN_PROBLEMS).map((problem) => describeImportProblem(c, problem)),
    fileWithErrors,
    refusedRows,
    safeFile,
    cleanRows,
    missingColumns: missing,
    readColumns,
    unknownTexts: unknownTexts.map(({ askedOn = null, ...unknown }) => ({ ...unknown, askedOn })),
    knownTexts: knownTexts.map((known) => ({
      ...known,
      label: choiceText(c, known.column, known.code) ?? known.label,
    })),
    knownHeadings,
    proposedHeadings,
    shortenedColumn: shortened,
  });
}

/** The result of a commit, which stores the number of records of each kind; `undoneAt` is null for shared data. */
export function commitOutcome<R extends Refusal>(c: OperationContext, result: OutcomeIds | R, undoneAt: Date | null) {
  if (isRefusal(result)) return outcome(c, 'ImportCommitPayload', result);
  return outcome(c, 'ImportCommitPayload', { counts: KINDS.flatMap((kind) => countsOf(kind, Number(result[kind.toLowerCase()] ?? 0))), undoneAt });
}

/** No text of a file has a NUL character, which PostgreSQL cannot compare, so a decision with one concerns no text. */
const concernsText = (decision: object): boolean => !Object.values(decision).some((value) => typeof value === 'string' && value.includes('\0'));

/** Headings that a mapping gives two meanings: none of them is chosen silently. */
export function headingConflicts({ headings }: ImportMappingInput): Problem[] {
  const all = headings ?? [];
  return all.flatMap(({ heading, column, forget }, at) =>
    !forget &&
    all.some((other, index) => index < at && !other.forget && wholeKey(other.heading) === wholeKey(heading) && (other.column ?? null) !== (column ?? null))
      ? [{ path: `mapping.headings.${at}`, problem: 'REPEATED' }]
      : [],
  );
}

/** Texts and headings by their keys. */
export function mappingOf(input: ImportMappingInput): ImportMapping {
  const headings = (input.headings ?? []).filter(concernsText);
  const texts = (input.texts ?? []).filter(concernsText);
  const values = (input.values ?? []).filter(concernsText);
  const byColumn = groupsOf(
    texts.filter(({ forget }) => !forget),
    ({ column }) => column,
  );
  const [forgottenTexts, forgottenHeadings] = [texts.filter(({ forget }) => forget), headings.filter(({ forget }) => forget)];
  return {
    headings: Object.fromEntries(headings.filter(({ forget }) => !forget).map(({ heading, column }) => [wholeKey(heading), column ?? null])),
    texts: Object.fromEntries(
      byColumn.map((group) => [group[0]?.column ?? '', Object.fromEntries(group.map(({ text, code }) => [textKey(text), code ?? null]))]),
    ),
    values: Object.fromEntries(values.map(({ column, value }) => [column, value])),
    forgotten: [
      ...forgottenTexts.map(({ column, text }) => ({ target: column, key: textKey(text) })),
      // an earlier decision may be stored without the text in brackets
      ...forgottenHeadings.flatMap(({ heading }) => [wholeKey(heading), headingKey(heading)].map((key) => ({ target: HEADING_TARGET, key }))),
    ],
  };
}
