import { type FormValues, textOf } from '../form/form-drafts';
import { SHOWN } from '../form/meanwhile';

/**
 * Hidden field with the base values of a form, so that submitting it reverts no edit made elsewhere in the
 * meantime.
 */
export const Shown = ({ values }: { readonly values: FormValues }) => <input type="hidden" name={SHOWN} value={textOf(values, SHOWN)} />;
