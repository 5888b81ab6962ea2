import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { Words } from '../../../shared/labels/words';
import { decisionText, provinceName, vettingKind, vettingState } from '../../shared/employer-labels';
import type { EmployerProps } from './employer-page-props';

type Site = EmployerProps['employer']['sites'][number];

/** Each site, whether it is cleared today, and its vettings. */
export function Sites({ visit: { words }, me, employer }: EmployerProps) {
  const { t } = words;
  return (
    <section id="sites">
      <h2>{t(msg`Workplaces`)}</h2>
      {employer.sites.map((site) => (
        <article key={site.id} class="card">
          <div class="split">
            <h3>
              {site.name}{' '}
              <small class="line-day">
                {site.address}, {site.district}, {provinceName(words, site.province)}
              </small>
            </h3>
            <Tag tone={site.isCleared ? 'good' : 'wait'}>{site.isCleared ? t(msg`Cleared today`) : t(msg`Not cleared`)}</Tag>
          </div>
          <SiteVettings words={words} vettings={site.vettings} />
          {me.may.includes('vetting.plan') && employer.state !== 'CLOSED' && (
            <a class="button plain" href={`/staff/vettings/plan/${site.id}`}>
              {t(msg`Plan a visit`)}
            </a>
          )}
        </article>
      ))}
    </section>
  );
}

function SiteVettings({ words, vettings }: { readonly words: Words; readonly vettings: Site['vettings'] }) {
  const { t } = words;
  if (vettings.length === 0) return <p>{t(msg`Nobody has visited it yet.`)}</p>;
  return (
    <ul class="lines">
      {vettings.map(({ id, kind, state, visitOn, decision, validUntil }) => {
        const until = validUntil ? words.day(validUntil) : '';
        return (
          <li key={id} class="split">
            <span>
              <a href={`/staff/vettings/${id}`}>{vettingKind(words, kind)}</a> <small>{words.day(visitOn)}</small>
              {until && <small class="line-day">{t(msg`valid until ${until}`)}</small>}
            </span>
            <Tag tone={state === 'DECIDED' ? 'calm' : 'wait'}>
              {state === 'DECIDED' && decision ? decisionText(words, decision) : vettingState(words, state)}
            </Tag>
          </li>
        );
      })}
    </ul>
  );
}
