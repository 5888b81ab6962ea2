import { type FormValues, textOf } from '../form/form-drafts';
import { BASE_FIELD } from '../form/edit-conflicts';

/**
 * Hidden field with the base values of a form, so that submitting it reverts no edit made elsewhere in the
 * meantime.
 */
export const BaseInput = ({ values }: { readonly values: FormValues }) => <input type="hidden" name={BASE_FIELD} value={textOf(values, BASE_FIELD)} />;
