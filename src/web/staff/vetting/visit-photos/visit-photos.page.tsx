import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { MAX_VISIT_PHOTOS } from '../../../../shared/photo';
import { Button, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { Visit } from '../../../shared/visit/visit';
import type { VisitPhotosQuery } from '../../gql';
import { type ChecklistQuestion, PHOTO_SUBJECTS, Photos, photosBySection, photosPath, photoSubject, type VisitPhoto } from './photo-list';

type Vetting = NonNullable<VisitPhotosQuery['vetting']>;

/** The photos of a visited site by section, and the form to add one while the visit is recorded. */
export function visitPhotosPage(visit: Visit, vetting: Vetting, checklist: readonly ChecklistQuestion[]): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { photos, site, mayRemovePhotos } = vetting;
  const [count, limit] = [i18n.number(photos.length), i18n.number(MAX_VISIT_PHOTOS)];
  return page({
    visit,
    title: t(msg`Photos of the workplace`),
    islands: ['photo'],
    children: (
      <div class="narrow">
        <PageHead
          back={{ href: `/staff/vettings/${vetting.id}`, label: site.name }}
          title={t(msg`Photos of the workplace`)}
          lead={t(msg`${count} of ${limit} photos. Only colleagues who visit or decide see them.`)}
        />
        <ErrorSummary visit={visit} />
        {vetting.mayAddPhoto && <AddPhoto visit={visit} vettingId={vetting.id} checklist={checklist} />}
        {photosBySection(photos, checklist).map(([section, own]) => (
          <section class="card" key={section ?? ''}>
            <h2>{section ?? t(msg`The workplace as a whole`)}</h2>
            <Photos
              i18n={i18n}
              photos={own}
              {...(mayRemovePhotos ? { actionOf: (photo) => <RemovePhoto visit={visit} vettingId={vetting.id} photo={photo} /> } : {})}
            />
          </section>
        ))}
        {photos.length === 0 && <p class="hint">{t(msg`No photos yet.`)}</p>}
      </div>
    ),
  });
}

const questionOptions = ({ t }: I18n, checklist: readonly ChecklistQuestion[]) => [
  { value: '', label: t(msg`The workplace as a whole`) },
  ...checklist.map(({ code, cluster, question }) => ({ value: code, label: `${cluster}: ${question}` })),
];

function AddPhoto({ visit, vettingId, checklist }: { readonly visit: Visit; readonly vettingId: string; readonly checklist: readonly ChecklistQuestion[] }) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="card">
      <h2>{t(msg`Add a photo`)}</h2>
      <p class="attention">
        <strong>{t(msg`Do not photograph people.`)}</strong> {t(msg`Do not photograph faces, names or workers’ papers. Ask for permission first.`)}
      </p>
      <Form visit={visit} action={photosPath(vettingId)} isUpload>
        <Field
          visit={visit}
          name="photo"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          capture="environment"
          label={t(msg`Photo`)}
          hint={t(msg`JPEG, PNG or WebP, at most 5 MB. We remove where and when it was taken.`)}
        />
        <Select
          visit={visit}
          name="subject"
          label={t(msg`What it shows`)}
          options={PHOTO_SUBJECTS.map((value) => ({ value, label: photoSubject(i18n, value) }))}
        />
        <Select visit={visit} name="itemCode" label={t(msg`Question it belongs to`)} options={questionOptions(i18n, checklist)} />
        <Button>{t(msg`Add photo`)}</Button>
      </Form>
    </section>
  );
}

function RemovePhoto({ visit, vettingId, photo }: { readonly visit: Visit; readonly vettingId: string; readonly photo: VisitPhoto }) {
  const subject = photoSubject(visit.i18n, photo.subject);
  return (
    <Form visit={visit} action={`${photosPath(vettingId)}/${photo.id}/remove`}>
      <button type="submit" class="plain" aria-label={visit.i18n.t(msg`Remove photo: ${subject}`)}>
        {visit.i18n.t(msg`Remove`)}
      </button>
    </Form>
  );
}
