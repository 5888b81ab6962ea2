import { msg } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { EnteredEmployerInput, PossiblySameEmployersQuery } from '../../gql';
import { employerName, employerState } from '../../shared/employer-labels';

export type PossiblySame = PossiblySameEmployersQuery['possiblySameEmployers'];

export const enteredEmployer = (values: FormValues): EnteredEmployerInput => ({
  legalName: textOf(values, 'legalName').trim(),
  legalNameKm: textOf(values, 'legalNameKm').trim() || null,
  registrationNumber: textOf(values, 'registrationNumber').trim(),
});

/** A digest of what was compared: the reader is warned once about the same name and number. */
export const enteredDigest = (entered: EnteredEmployerInput): string =>
  createHash('sha256')
    .update(JSON.stringify([entered.legalName, entered.legalNameKm ?? '', entered.registrationNumber]))
    .digest('base64url')
    .slice(0, 22);

/** Employers that may be the same, for the reader to compare before adding a second one. */
export function PossiblySameEmployers({ i18n, employers }: { readonly i18n: I18n; readonly employers: PossiblySame }) {
  const { t } = i18n;
  if (employers.length === 0) return null;
  return (
    <section class="attention" id="duplicates" role="status">
      <h2 class="small">{t(msg`This may be the same employer`)}</h2>
      <ul class="lines">
        {employers.map(({ id, legalName, legalNameKm, state, isSameNumber }) => (
          <li key={id}>
            <a href={`/staff/employers/${id}`} target="_blank" rel="noopener">
              {employerName(i18n, { legalName, legalNameKm })}
            </a>
            <small class="line-day">{[isSameNumber ? t(msg`same registration number`) : t(msg`same name`), employerState(i18n, state)].join(' · ')}</small>
          </li>
        ))}
      </ul>
      <p class="hint">{t(msg`If this is a different employer, continue. If it is the same employer, use the existing record.`)}</p>
    </section>
  );
}
