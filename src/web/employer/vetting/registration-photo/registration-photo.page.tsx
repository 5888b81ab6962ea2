import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { MAX_PHOTOS } from '../../../../shared/photo';
import { Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { checkingText } from '../../shared/employer-state-labels';
import type { RegistrationPhotosQuery } from '../../gql';

export const REGISTRATION_PHOTO_PATH = '/employer/registration-photo';
type Employer = NonNullable<RegistrationPhotosQuery['me']>['employer'];

/** Name of the task, on its own page and in lists. */
export const photoName = ({ t }: I18n): string => t(msg`Photo of your licence or registration`);

/** One vetting task: a photo of the registration document, and whether one was sent. */
export function registrationPhotoPage(visit: Visit, employer: Employer): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: photoName(i18n),
    islands: ['photo'],
    children: (
      <section class="card narrow">
        <PageHead back={{ href: '/employer', label: t(msg`To do`) }} title={photoName(i18n)} lead={t(msg`Optional. We check it before our visit.`)} />
        <ErrorSummary visit={visit} labels={labelsOf(i18n)} />
        <SentPhotos i18n={i18n} photos={employer.registrationPhotos} />
        {employer.maySendRegistrationPhoto ? (
          <SendPhoto visit={visit} isAnother={employer.registrationPhotos.length > 0} />
        ) : (
          <p>{closedText(i18n, employer)}</p>
        )}
      </section>
    ),
  });
}

const labelsOf = ({ t }: I18n) => ({ photo: t(msg`Photo`) });

function SendPhoto({ visit, isAnother }: { readonly visit: Visit; readonly isAnother: boolean }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <Form visit={visit} action={REGISTRATION_PHOTO_PATH} isUpload>
      <Field
        visit={visit}
        name="photo"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={labelsOf(i18n).photo}
        hint={t(msg`Lay it flat in good light so that every line is readable. JPEG, PNG or WebP, at most 5 MB.`)}
      />
      <p class="hint">
        {t(msg`Only the staff who visit and decide can see it. We remove where and when it was taken before we store it. We delete the photo after 400 days.`)}
      </p>
      <Button plain={isAnother}>{isAnother ? t(msg`Send better photo`) : t(msg`Send photo`)}</Button>
    </Form>
  );
}

/** Photos sent so far, newest first. Staff look at the newest first. */
function SentPhotos({ i18n, photos }: { readonly i18n: I18n; readonly photos: Employer['registrationPhotos'] }) {
  const { t, moment } = i18n;
  if (photos.length === 0) return null;
  return (
    <ul class="lines">
      {photos.map(({ id, sentAt }, at) => {
        const sent = moment(sentAt);
        return (
          <li key={id} class="split">
            <span>{t(msg`Sent ${sent}`)}</span>
            <Tag>{at === 0 ? checkingText(i18n) : t(msg`Earlier`)}</Tag>
          </li>
        );
      })}
    </ul>
  );
}

function closedText({ t }: I18n, { registrationPhotos }: Employer): string {
  if (registrationPhotos.length >= MAX_PHOTOS) return t(msg`We have enough photos for our visit. If one of them is wrong, tell us when we call.`);
  return t(msg`You don't need to send a photo now.`);
}
