import { msg } from '@lingui/core/macro';
import type { Visit } from '../visit/visit';
import type { FormDraft, FormValues } from './form-drafts';
import type { Upload } from './upload';

/** The problem of a form in which no readable photo arrived. */
export function uploadProblem({ i18n: { t } }: Visit, upload: Upload, values: FormValues = {}): FormDraft {
  const message = {
    NONE: msg`Choose a photo.`,
    EMPTY: msg`The file is empty. Take the photo again and send the new one.`,
    TOO_LARGE: msg`The photo is larger than 5 MB. Choose a smaller picture size in the camera, take it again and send the new one.`,
    BROKEN: msg`The photo did not arrive complete. Choose it again and send it.`,
  }[typeof upload === 'object' ? 'EMPTY' : upload];
  return { values, problems: [{ field: 'photo', message: t(message) }] };
}
