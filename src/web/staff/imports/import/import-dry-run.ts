import type { FormDraft } from '../../../shared/form/form-drafts';
import type { Pages } from '../../../shared/page/pages';
import type { SentFile } from '../../../shared/form/upload';
import { refusedDraft } from '../../../shared/visit/outcomes';
import type { Visit } from '../../../shared/visit/visit';
import { notFoundIfForbidden } from '../../shared/not-found-if-forbidden';
import { DryRunEmployerImportDocument, DryRunTraineeImportDocument, type ImportKind } from '../../gql';
import { mappingInput, NO_ANSWERS } from './import-answers';
import { type CheckedFile, pendingImportValues } from './pending-import';

const SAFE_NAME = 'file.csv';

/**
 * Checks a file, and returns the draft with the result. Columns, names and texts that may not be stored are removed
 * before the file is stored, and the rest is checked again.
 */
export async function checkedDraft(pages: Pages, visit: Visit, checked: CheckedFile, isSafe = false): Promise<FormDraft> {
  const { kind, file, answers, removed, shortened } = checked;
  const { answer } = await notFoundIfForbidden(sendDryRun(pages, visit, checked));
  if (answer.__typename !== 'ImportDryRunPayload') return refusedDraft(answer, { kind }, () => 'sheet');
  const found = answer.problems.filter(({ problem }) => problem === 'PROTECTED_COLUMN').map(({ column, heading }) => heading ?? column);
  if (answer.safeFile !== null && !isSafe) {
    const safe: SentFile = { name: file.name || SAFE_NAME, bytes: Buffer.from(answer.safeFile) };
    const heading = answer.shortenedColumn ?? shortened;
    return checkedDraft(pages, visit, { kind, file: safe, answers, removed: [...removed, ...found], shortened: heading }, true);
  }
  return { values: await pendingImportValues(checked, answer), problems: [] };
}

export const newFile = (kind: ImportKind, file: SentFile): CheckedFile => ({ kind, file, answers: NO_ANSWERS, removed: [], shortened: '' });

function sendDryRun(pages: Pages, visit: Visit, { kind, file: { bytes }, answers }: CheckedFile) {
  const content = bytes.toString('base64');
  return kind === 'TRAINEES'
    ? pages.execute(visit, DryRunTraineeImportDocument, { input: { content, mapping: mappingInput(answers) } })
    : pages.execute(visit, DryRunEmployerImportDocument, { input: { kind, content, mapping: mappingInput(answers) } });
}
