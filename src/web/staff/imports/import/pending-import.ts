import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { SentFile } from '../../../shared/form/upload';
import type { ImportKind, ImportDryRunFragment } from '../../gql';
import { type Answers, type AskedText, isForMissing, isWaiting, NO_ANSWERS } from './import-answers';

export const IMPORT_KINDS = ['EMPLOYERS', 'VACANCIES', 'TRAINEES'] as const satisfies readonly ImportKind[];
export type DryRunResult = Omit<ImportDryRunFragment, 'fileWithErrors' | 'refusedRows' | 'safeFile' | 'unknownTexts'>;

/** An import file after a dry run: the result, and the file itself when rows of it can be imported. */
export interface PendingImport {
  readonly kind: ImportKind;
  readonly name: string;
  readonly tried: DryRunResult;
  /** The file, compressed; empty when no row can be imported and no text can be mapped. */
  readonly file: string;
  /**
   * The file with the error column, compressed; empty when it has no errors, or holds data that must never be
   * in an import file.
   */
  readonly fileWithErrors: string;
  /** The rows with errors alone, compressed, when the others can be imported without them. */
  readonly refusedRows: string;
  readonly answers: Answers;
  /** What staff chose at the columns while two choices contradict each other. */
  readonly choices: FormValues;
  /** Texts that staff have to map. */
  readonly asked: readonly AskedText[];
  /** Headings that were removed unread with their cells. */
  readonly removed: readonly string[];
  /** The heading of names that were shortened before the file was stored; empty if none were. */
  readonly shortened: string;
}

const MAX_NAME_LENGTH = 120;
/** A larger draft would not be stored at all, and the result of the dry run would be lost too. */
const MAX_COMPRESSED_LENGTH = 2_200_000;

export interface CheckedFile {
  readonly kind: ImportKind;
  readonly file: SentFile;
  readonly answers: Answers;
  readonly removed: readonly string[];
  readonly shortened: string;
}

/** Whether staff can decide about its words or columns, so that rows of it may come in. */
export const isAsked = ({ tried, asked }: Pick<PendingImport, 'tried' | 'asked'>): boolean =>
  asked.length > 0 || tried.proposedHeadings.length > 0 || (tried.missingColumns.length > 0 && tried.rows + tried.ignoredColumns.length > 0);

/** Headings that staff can give a meaning; a column without a heading has none. */
export const openHeadings = ({ tried }: Pick<PendingImport, 'tried'>): readonly string[] => tried.ignoredColumns.filter((heading) => !/^#\d+$/.test(heading));

/** Those of them that are not proposed for a column that the file lacks. */
export const unusedHeadings = ({ tried }: Pick<PendingImport, 'tried'>): readonly string[] =>
  openHeadings({ tried }).filter((heading) => !isForMissing(heading, tried));

/** A heading as it is in the file, by its name. */
export const typedHeading = ({ tried }: Pick<PendingImport, 'tried'>, heading: string): string =>
  tried.ignoredHeadings[tried.ignoredColumns.indexOf(heading)] ?? heading;

/** Whether the page to match words has something to choose. */
export const isMatchable = (pending: PendingImport): boolean => isAsked(pending) || (pending.file !== '' && openHeadings(pending).length > 0);

/** Problems that decisions about words and columns may solve. */
const SOLVED_BY_DECISIONS: ReadonlySet<string> = new Set(['UNKNOWN', 'AWAITS_ANSWER', 'MISSING_COLUMN', 'UNKNOWN_COLUMN']);

/** Whether a row may come in after such decisions, or no row can before; otherwise staff read first what else the file needs. */
export function isWorthAsking({ tried, asked }: PendingImport): boolean {
  const { problems, problemCount, rows } = tried;
  // a problem of line 1 is one of the headings, and no row
  const lines = new Set(problems.map(({ line }) => line).filter((line) => line > 1));
  const hopeless = new Set(problems.filter(({ problem }) => !SOLVED_BY_DECISIONS.has(problem)).map(({ line }) => line));
  const areAllShown = problems.length === problemCount;
  const mayHelp = tried.missingColumns.length > 0 || hopeless.size < lines.size || (areAllShown && hopeless.size < rows);
  return isAsked({ tried, asked: asked.filter((text) => !isWaiting(text)) }) && !hopeless.has(1) && mayHelp;
}

/** The values of a draft, which waits on the server, encrypted, for one day and for the same account. */
export async function pendingImportValues(
  { kind, file: { name, bytes }, answers, removed, shortened }: CheckedFile,
  { fileWithErrors, refusedRows, unknownTexts: asked, safeFile: _safeFile, ...tried }: ImportDryRunFragment,
): Promise<FormValues> {
  const isKept = tried.problemCount === 0 || tried.cleanRows > 0 || tried.knownTexts.length + tried.knownHeadings.length > 0 || isAsked({ tried, asked });
  return {
    kind,
    name: name.slice(0, MAX_NAME_LENGTH),
    tried: JSON.stringify(tried),
    file: isKept ? await compress(bytes) : '',
    fileWithErrors: await compressedText(fileWithErrors),
    refusedRows: await compressedText(refusedRows),
    answers: JSON.stringify(answers),
    asked: JSON.stringify(asked),
    removed: JSON.stringify(removed),
    shortened,
  };
}

// megabytes are compressed and decompressed off the event loop
const [zip, unzip] = [promisify<Buffer, Buffer>(gzip), promisify<Buffer, Buffer>(gunzip)];
const compress = async (bytes: Buffer): Promise<string> => (await zip(bytes)).toString('base64');

async function compressedText(text: string | null): Promise<string> {
  const compressed = text ? await compress(Buffer.from(text)) : '';
  return compressed.length > MAX_COMPRESSED_LENGTH ? '' : compressed;
}

/** The decompressed bytes; null for an empty text. */
export const decompress = async (text: string): Promise<Buffer | null> => (text === '' ? null : unzip(Buffer.from(text, 'base64')));

/** The import file in the draft; null when the draft has none. */
export function pendingImportIn(values: FormValues): PendingImport | null {
  const kind = IMPORT_KINDS.find((one) => one === textOf(values, 'kind'));
  const tried = textOf(values, 'tried');
  if (!kind || tried === '') return null;
  const json = <T>(name: string, otherwise: T): T => (textOf(values, name) === '' ? otherwise : (JSON.parse(textOf(values, name)) as T));
  return {
    kind,
    name: textOf(values, 'name'),
    tried: JSON.parse(tried) as DryRunResult,
    file: textOf(values, 'file'),
    fileWithErrors: textOf(values, 'fileWithErrors'),
    refusedRows: textOf(values, 'refusedRows'),
    answers: { ...NO_ANSWERS, ...json<Partial<Answers>>('answers', {}) },
    choices: json<FormValues>('choices', {}),
    asked: json<readonly AskedText[]>('asked', []),
    removed: json<readonly string[]>('removed', []),
    shortened: textOf(values, 'shortened'),
  };
}
