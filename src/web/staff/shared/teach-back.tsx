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
      label={t(msg`What she said back in her own words`)}
      hint={t(msg`Ask her to tell you. Tick only what she said.`)}
      options={[
        { value: 'pay', label: t(msg`The pay`) },
        { value: 'hours', label: t(msg`The hours`) },
        { value: 'place', label: t(msg`The place`) },
        { value: 'contactPerson', label: t(msg`Whom to call`) },
      ]}
    />
  );
}
