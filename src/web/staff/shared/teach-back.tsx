import { msg } from '@lingui/core/macro';
import { Choice } from '../../shared/form/form';
import type { Visit } from '../../shared/visit/visit';

/** Teach-back: an offer is explained once the trainee has repeated these four points in her own words. */
export function TeachBack({ visit, name }: { readonly visit: Visit; readonly name: string }) {
  const { t } = visit.i18n;
  return (
    <Choice
      visit={visit}
      name={name}
      several
      columns
      label={t(msg`What she repeated in her own words`)}
      hint={t(msg`Ask her to explain it to you. Check only what she said herself.`)}
      options={[
        { value: 'pay', label: t(msg`Pay`) },
        { value: 'hours', label: t(msg`Working hours`) },
        { value: 'place', label: t(msg`Place`) },
        { value: 'contactPerson', label: t(msg`Who to call`) },
      ]}
    />
  );
}
