import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { approvedUntilText, decisionText, provinceName, vettingKind, vettingState } from '../../shared/employer-labels';
import type { EmployerProps } from './employer-page-props';
import { Time } from '../../../shared/parts/time';
import { shortDay } from '../../../shared/labels/near-days';

type Site = EmployerProps['employer']['sites'][number];

/** Each site, whether it is cleared today, and its vettings. */
export function Sites({ visit: { i18n }, me, employer }: EmployerProps) {
  const { t } = i18n;
  return (
    <section id="sites">
      <h2>{t(msg`Workplaces`)}</h2>
      {employer.sites.map((site) => (
        <article key={site.id} class="card">
          <div class="split">
            <h3>
              {site.name}{' '}
              <small class="line-day">
                {site.address}, {site.district}, {provinceName(i18n, site.province)}
              </small>
            </h3>
            <Tag tone={site.isCleared ? 'good' : 'wait'}>
              {site.isCleared
                ? approvedUntilText(i18n, site.vettings)
                : employer.holds.length > 0
                  ? t(msg`No referrals: employer on hold`)
                  : t(msg`Not approved`)}
            </Tag>
          </div>
          <SiteVettings i18n={i18n} vettings={site.vettings} />
          {me.may.includes('vetting.plan') && employer.state !== 'CLOSED' && (
            <a class="button plain" href={`/staff/vettings/plan/${site.id}`}>
              {t(msg`Plan visit`)}
            </a>
          )}
        </article>
      ))}
    </section>
  );
}

function SiteVettings({ i18n, vettings }: { readonly i18n: I18n; readonly vettings: Site['vettings'] }) {
  const { t } = i18n;
  if (vettings.length === 0) return <p>{t(msg`No visits yet`)}</p>;
  return (
    <ul class="lines">
      {vettings.map(({ id, kind, state, visitOn, decision, validUntil }) => {
        const until = validUntil ? shortDay(i18n, validUntil) : '';
        return (
          <li key={id} class="split">
            <span>
              <a href={`/staff/vettings/${id}`}>{vettingKind(i18n, kind)}</a>{' '}
              <small>
                <Time i18n={i18n} at={visitOn} />
              </small>
              {validUntil && (
                <small class="line-day">
                  <Time i18n={i18n} at={validUntil}>
                    {t(msg`valid until ${until}`)}
                  </Time>
                </small>
              )}
            </span>
            <Tag tone={state === 'DECIDED' ? 'calm' : 'wait'}>{state === 'DECIDED' && decision ? decisionText(i18n, decision) : vettingState(i18n, state)}</Tag>
          </li>
        );
      })}
    </ul>
  );
}
