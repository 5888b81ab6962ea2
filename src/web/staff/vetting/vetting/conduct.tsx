import { msg } from '@lingui/core/macro';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffVettingQuery } from '../../gql';
import { photosPath } from '../visit-photos/photo-list';
import { CONDUCT_FORM, conductProof } from './conduct-form';

type Vetting = NonNullable<StaffVettingQuery['vetting']>;

/** Whether the business signed the code of conduct, and the form for its visitors. */
export function Conduct({ visit, vetting }: { readonly visit: Visit; readonly vetting: Vetting }) {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, conduct, mayRecordConduct } = vetting;
  return (
    <section class="card" id="conduct">
      <h2>{t(msg`Code of conduct`)}</h2>
      {conduct ? (
        <Facts
          facts={[
            [t(msg`Signed on`), i18n.day(conduct.signedOn)],
            [t(msg`Signed by`), conduct.signedBy],
            [t(msg`Proof`), conduct.proof && conductProof(i18n, conduct.proof)],
          ]}
        />
      ) : (
        <p>
          <Tag tone="wait">{t(msg`Not signed`)}</Tag> {t(msg`No workplace is approved before the business has signed it.`)}
        </p>
      )}
      {mayRecordConduct && (
        <>
          <p class="hint">
            {t(msg`For a photo, first add one that shows the signed code of conduct.`)} <a href={photosPath(id)}>{t(msg`Add or remove photos`)}</a>
          </p>
          <Form visit={visit} action={`/staff/vettings/${id}/actions/conduct`}>
            <FormFields visit={visit} form={CONDUCT_FORM} />
            <Button plain>{t(msg`Record signature`)}</Button>
          </Form>
        </>
      )}
    </section>
  );
}
