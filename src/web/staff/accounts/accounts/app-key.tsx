import { msg } from '@lingui/core/macro';
import { QrCode } from '../../../shared/parts/qr-code';
import type { I18n } from '../../../shared/labels/page-i18n';

/** The address that authenticator apps read from a QR code, in the format of Google Authenticator. */
export const appKeyAddress = (login: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(`Waymark:${login}`)}?secret=${secret}&issuer=Waymark`;

/** The key of an authenticator app: to scan, and to type in groups of four. */
export function AppKey({ i18n: { t }, login, secret }: { readonly i18n: I18n; readonly login: string; readonly secret: string }) {
  return (
    <>
      <QrCode text={appKeyAddress(login, secret)} label={t(msg`QR code of the app key`)} />
      <code class="key">{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
    </>
  );
}
