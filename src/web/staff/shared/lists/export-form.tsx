import { msg } from '@lingui/core/macro';
import { Button, Form, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { REASONS, reasonText } from '../../trainees/protected/protected-labels';
import { type ListQuery, queryString } from './list-query';

interface ExportFormProps {
  readonly visit: Visit;
  readonly path: string;
  readonly query: ListQuery;
}

/** A file of the whole list. It needs the credential again and a reason, and is logged. */
export function ExportForm({ visit, path, query }: ExportFormProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const isOpen = ['reason', 'format'].some((name) => name in visit.draft.values || visit.draft.problems.some(({ field }) => field === name));
  return (
    <details class="list-filters" open={isOpen}>
      <summary>{t(msg`Export`)}</summary>
      <Form visit={visit} action={`${path}/file`}>
        <p class="hint">
          {t(msg`The file shows your name, the date and your institution. Every export is logged. Keep the file safe and delete it after use.`)}
        </p>
        <input type="hidden" name="view" value={queryString(query)} />
        <Select
          visit={visit}
          name="reason"
          label={t(msg`Reason`)}
          options={[{ value: '', label: t(msg`Choose a reason`) }, ...REASONS.map((value) => ({ value, label: reasonText(i18n, value) }))]}
        />
        <Select
          visit={visit}
          name="format"
          label={t(msg`Format`)}
          options={[
            { value: 'XLSX', label: t(msg`Excel (.xlsx)`) },
            { value: 'CSV', label: t(msg`CSV (.csv)`) },
          ]}
        />
        <Button plain>{t(msg`Export list`)}</Button>
        <p role="status" data-file-made={t(msg`The file is ready. Look for it in your downloads.`)} />
      </Form>
    </details>
  );
}
