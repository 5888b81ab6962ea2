import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { signInPage } from '../../../shared/session/sign-in-page';
import type { Visit } from '../../../shared/visit/visit';

export function employerSignInPage(visit: Visit): VNode {
  const { t } = visit.i18n;
  return signInPage(visit, {
    title: t(msg`Welcome, employers`),
    lead: t(msg`Post a vacancy and meet candidates who are ready for the job.`),
    action: '/employer/sign-in',
    below: (
      <ul class="lines">
        <li>
          <a href="/employer/forgot">{t(msg`Forgot your password?`)}</a>
        </li>
        <li>
          <a href="/employer/register">{t(msg`Register your business`)}</a>
        </li>
        <li>
          <a href="/employer/invitation">{t(msg`I have an invitation`)}</a>
        </li>
      </ul>
    ),
  });
}
