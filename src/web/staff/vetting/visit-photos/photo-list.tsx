import { msg } from '@lingui/core/macro';
import type { ComponentChildren } from 'preact';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { VettingPhotoSubject, VisitPhotosQuery } from '../../gql';

export type VisitPhoto = NonNullable<VisitPhotosQuery['vetting']>['photos'][number];
export type ChecklistQuestion = VisitPhotosQuery['vettingChecklist'][number];

export const PHOTO_SUBJECTS = [
  'WORK_AREA',
  'EXIT',
  'FIRE_EQUIPMENT',
  'MACHINE',
  'TOILET',
  'WATER',
  'FIRST_AID',
  'HOUSING',
  'NOTICE',
  'CODE_OF_CONDUCT',
  'OUTSIDE',
  'OTHER_PART',
] as const satisfies readonly VettingPhotoSubject[];

export function photoSubject({ t }: I18n, subject: VettingPhotoSubject): string {
  switch (subject) {
    case 'WORK_AREA':
      return t(msg`Where people work`);
    case 'EXIT':
      return t(msg`Door or exit`);
    case 'FIRE_EQUIPMENT':
      return t(msg`Fire equipment`);
    case 'MACHINE':
      return t(msg`Machine or its guard`);
    case 'TOILET':
      return t(msg`Toilets`);
    case 'WATER':
      return t(msg`Drinking water`);
    case 'FIRST_AID':
      return t(msg`First-aid box`);
    case 'HOUSING':
      return t(msg`Housing`);
    case 'NOTICE':
      return t(msg`Notice on the wall`);
    case 'CODE_OF_CONDUCT':
      return t(msg`Signed code of conduct`);
    case 'OUTSIDE':
      return t(msg`Building from outside`);
    case 'OTHER_PART':
      return t(msg`Other part of the workplace`);
  }
}

export const visitPhotoPath = (id: string): string => `/staff/visit-photos/${encodeURIComponent(id)}`;
export const photosPath = (vettingId: string): string => `/staff/vettings/${vettingId}/photos`;

interface PhotosProps {
  readonly i18n: I18n;
  readonly photos: readonly VisitPhoto[];
  /** What follows the name of each photo, such as a button that removes it. */
  readonly actionOf?: (photo: VisitPhoto) => ComponentChildren;
}

/** Small pictures side by side, each with what it shows; a press opens the whole picture. */
export function Photos({ i18n, photos, actionOf }: PhotosProps) {
  const { t } = i18n;
  if (photos.length === 0) return null;
  return (
    <ul class="visit-photos">
      {photos.map((photo) => {
        const subject = photoSubject(i18n, photo.subject);
        return (
          <li key={photo.id}>
            <a href={visitPhotoPath(photo.id)}>
              <img
                src={visitPhotoPath(photo.id)}
                width={photo.width}
                height={photo.height}
                loading="lazy"
                alt={t(msg`Photo: ${subject}. Opens in full size.`)}
              />
            </a>
            <span class="hint">{subject}</span>
            {actionOf?.(photo)}
          </li>
        );
      })}
    </ul>
  );
}

/** The photos of each section of the checklist, and those of the workplace as a whole under null. */
export function photosBySection(photos: readonly VisitPhoto[], checklist: readonly ChecklistQuestion[]): readonly (readonly [string | null, VisitPhoto[]])[] {
  const clusterOf = new Map(checklist.map(({ code, cluster }) => [code, cluster]));
  const sections = [...new Set(checklist.map(({ cluster }) => cluster)), null];
  return sections
    .map((section) => [section, photos.filter(({ itemCode }) => (clusterOf.get(itemCode ?? '') ?? null) === section)] as const)
    .filter(([, own]) => own.length > 0);
}
