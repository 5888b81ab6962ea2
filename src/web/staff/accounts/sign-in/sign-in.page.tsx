import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { signInPage } from '../../../shared/session/sign-in-page';
import type { Visit } from '../../../shared/visit/visit';

export function staffSignInPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return signInPage(visit, {
    title: t(msg`Welcome back`),
    lead: t(msg`Sign in with your e-mail address, your password and the code from your phone.`),
    action: '/staff/sign-in',
    withCode: true,
  });
}
