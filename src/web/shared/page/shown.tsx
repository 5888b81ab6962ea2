import { type FormValues, textOf } from '../form/form-drafts';
import { SHOWN } from '../form/meanwhile';

/** What a form showed at first, carried in it unseen, so that sending it takes back nothing that was changed elsewhere meanwhile. */
export const Shown = ({ values }: { readonly values: FormValues }) => <input type="hidden" name={SHOWN} value={textOf(values, SHOWN)} />;
