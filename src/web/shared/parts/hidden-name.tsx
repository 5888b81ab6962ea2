import type { I18n } from '../labels/page-i18n';

/**
 * What a button or link is about, for screen readers, where the page shows it next to the button: `Stop using this: e-mail`.
 * Without the colon, both would be read as one sentence.
 */
export const HiddenName = ({ i18n, name }: { readonly i18n: I18n; readonly name: string }) => (
  <span class="hidden">
    {i18n.language === 'km' ? '៖ ' : ': '}
    {name}
  </span>
);
