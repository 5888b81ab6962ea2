import { Inject, Injectable } from '@nestjs/common';
import { PartnersService } from '../../features/institutions/partners.service';
import { once, type OutcomeIds } from '../../platform/database/idempotency';
import { type Settings, SETTINGS } from '../../platform/settings';
import { runImport, type ImportOutcome, type ImportRequest, type ImportDefinition } from '../../platform/import-files/run-import';
import { type ImportThread, ImportThreads, ImportReadError } from '../../platform/import-files/import-threads';
import type { Tx } from '../../platform/database/tx';
import { invalid, type Problem, refuse } from '../../shared/refusal';
import { MAX_IMPORT_BYTES } from '../../shared/imports/import-file';
import {
  decidesAbout,
  HEADING_TARGET,
  type ImportMapping,
  type KnownHeading,
  type KnownText,
  mergedMapping,
  NO_MAPPING,
  textKey,
  wholeKey,
} from '../../shared/imports/import-mapping';
import { ImportMappingsService, type ImportTarget } from '../../features/trainees/import-mappings.service';
import { ImportCandidates } from '../../features/skills/import-candidates.service';

/** An uploaded import file, and the importer for its rows. */
export interface ImportUpload {
  readonly field: string;
  readonly importer: ImportDefinition;
  /**
   * Whether it contains shared data, which only the steward may write, or trainees of the sender's
   * institution.
   */
  readonly isSharedData: boolean;
  readonly bytes: Buffer;
  /** What staff decided about the words of this sheet; together with what its institution decided before. */
  readonly mapping?: ImportMapping | undefined;
  /** What contradicts itself in the mapping. */
  readonly mappingProblems?: readonly Problem[];
  /** Whether the rows with errors are left out, instead of refusing the whole file. */
  readonly cleanRowsOnly?: boolean;
  /** Formats an error in the sender's language. */
  readonly noteOf: ImportRequest['errorTextOf'];
  /** Aborts when the sender disconnects. */
  readonly abortSignal: AbortSignal | undefined;
}

/** A dry run, with what each decision about a word means and whether it was made for an earlier file. */
export interface DryRun extends Omit<ImportOutcome, 'knownTexts' | 'knownHeadings'> {
  readonly knownTexts: readonly (KnownText & { readonly label: string | null; readonly isRemembered: boolean })[];
  readonly knownHeadings: readonly (KnownHeading & { readonly typed: string; readonly isRemembered: boolean })[];
}

/** An import times out before its operation does, so that the sender receives a message with the remedy. */
const DEADLINE_FRACTION = 0.8;
/** Each of them is a search. */
const NAMED_KINDS_OF_WORK = 100;

/** Staff check a partner's import file in a dry run, and commit it: all of it or none. */
@Injectable()
export class RunImport {
  constructor(
    private readonly partners: PartnersService,
    private readonly threads: ImportThreads,
    private readonly mappings: ImportMappingsService,
    private readonly candidates: ImportCandidates,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Whether the actor's institution may write such rows: only the steward writes shared data, while each
   * institution writes its own trainees.
   */
  async mayImport(tx: Tx, isSharedData: boolean): Promise<boolean> {
    return isSharedData ? this.partners.actorIsSteward(tx) : tx.actor.institutionId !== null;
  }

  /**
   * Checks all rows against the database, writes them, and rolls them back. The decisions about its words are stored: a
   * partner who corrects the file and sends it again is not asked the same words twice.
   */
  async dryRun(tx: Tx, upload: ImportUpload) {
    return this.inThread(tx, upload, async (thread) => {
      const refused = await this.refusal(tx, upload);
      tx.asWriter();
      const { importer, bytes, noteOf, cleanRowsOnly = false, mapping = NO_MAPPING } = upload;
      if (refused) return refused;
      const request = { bytes, dryRun: true, errorTextOf: noteOf, mapping: await this.mappingOf(tx, upload), cleanRowsOnly };
      const tried = await runImport(tx, importer, thread, request);
      if (upload.mapping) await this.remember(tx, importer, mapping);
      return this.withMeanings(tx, importer, tried, mapping);
    });
  }

  private async withMeanings(tx: Tx, importer: ImportDefinition, tried: ImportOutcome, now: ImportMapping): Promise<DryRun> {
    const labels = new Map<string, ReadonlyMap<string, string>>();
    for (const column of new Set(tried.knownTexts.map((known) => known.column))) {
      const codes = tried.knownTexts.flatMap((known) => (known.column === column && known.code !== null ? [known.code] : []));
      const named = importer.labelsOf?.(tx, column, [...new Set(codes)]) ?? this.candidates.labelsOf(tx, column, [...new Set(codes)]);
      labels.set(column, await named);
    }
    const names = await this.namesOfWork(tx, tried.knownTexts);
    return {
      ...tried,
      knownTexts: tried.knownTexts.map((known) => ({
        ...known,
        label: known.code && (names.get(known) ?? labels.get(known.column)?.get(known.code) ?? known.code),
        isRemembered: !decidesAbout(now, { target: known.column, key: textKey(known.text) }),
      })),
      knownHeadings: tried.knownHeadings.map((known) => ({
        ...known,
        isRemembered: !decidesAbout(now, { target: HEADING_TARGET, key: wholeKey(known.heading) }),
      })),
    };
  }

  /** The first kinds of work with the occupation that a word names: “Bartenders (barista)”. */
  private async namesOfWork(tx: Tx, known: readonly KnownText[]): Promise<ReadonlyMap<KnownText, string | undefined>> {
    const names = new Map<KnownText, string | undefined>();
    const ofWork = known.filter(({ column, code }) => code !== null && (column === 'isco_code' || column === 'job_preferences'));
    for (const one of ofWork.slice(0, NAMED_KINDS_OF_WORK)) {
      const candidates = await this.candidates.of(tx, one.column, one.text);
      names.set(one, candidates.find(({ code }) => code === one.code)?.label);
    }
    return names;
  }

  /**
   * The stored result holds only counts and the id of the import: a rejected row is explained by a dry run,
   * never from the stored result.
   */
  async commit(tx: Tx, upload: ImportUpload, key: string) {
    return this.inThread(tx, upload, async (thread) => {
      const refused = await this.refusal(tx, upload);
      tx.asWriter();
      const { importer, bytes, mapping, cleanRowsOnly = false } = upload;
      const args = { kind: importer.kind, file: bytes.toString('base64'), ...(mapping ? { mapping } : {}), ...(cleanRowsOnly ? { cleanRowsOnly } : {}) };
      // a file that could not be read leaves its idempotency key unused, so that it may succeed when it is
      // sent again
      return tx.attempt(() =>
        once(tx, { field: upload.field, key, args }, async () => {
          if (refused) return refused;
          const request = { bytes, dryRun: false, mapping: await this.mappingOf(tx, upload), cleanRowsOnly };
          const { counts, importId = null } = await runImport(tx, importer, thread, request);
          if (counts.length === 0) return refuse('IMPORT_REFUSED');
          if (mapping) await this.remember(tx, importer, mapping);
          const outcome: OutcomeIds = { importId, ...Object.fromEntries(counts.map(({ kind, count }) => [kind, String(count)])) };
          return outcome;
        }),
      );
    });
  }

  private async mappingOf(tx: Tx, { importer, mapping = NO_MAPPING }: ImportUpload): Promise<ImportMapping> {
    return mergedMapping(await this.mappings.ofInstitution(tx, importer.kind), mapping);
  }

  private async remember(tx: Tx, importer: ImportTarget, mapping: ImportMapping): Promise<void> {
    const texts = Object.values(mapping.texts).flatMap((ofColumn) => Object.keys(ofColumn));
    const found = await this.candidates.protectedAmong([...texts, ...Object.keys(mapping.headings)]);
    await this.mappings.remember(tx, importer, mapping, (text) => found.has(text));
  }

  /** Waits for the sender's slot before the first statement: a waiting import holds no connection. */
  private async inThread<R>(tx: Tx, { importer: taking, bytes, abortSignal: cut }: ImportUpload, work: (thread: ImportThread) => Promise<R>) {
    if (bytes.length > MAX_IMPORT_BYTES) return invalid([{ path: 'content', problem: 'TOO_BIG', limit: `${MAX_IMPORT_BYTES / 1024 / 1024} MB` }]);
    const maxWaitMs = this.settings.deadlineMs * DEADLINE_FRACTION;
    try {
      return await this.threads.with(taking.kind, { id: tx.actor.accountId ?? '', bytes: bytes.length, patienceMs: maxWaitMs, abortSignal: cut }, work);
    } catch (error) {
      if (error instanceof ImportReadError) return invalid([{ path: 'content', problem: error.problem }]);
      throw error;
    }
  }

  private async refusal(tx: Tx, { isSharedData: isOfPlaces, mappingProblems = [] }: ImportUpload) {
    if (!(await this.mayImport(tx, isOfPlaces))) return refuse('NOT_FOUND');
    return mappingProblems.length > 0 ? invalid(mappingProblems) : null;
  }
}
