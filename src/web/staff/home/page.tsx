import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import type { OpenQuery } from '../gql';

export function homePage(visit: Visit, open: OpenQuery): VNode {
  const { words } = visit;
  const { t } = words;
  return page({
    visit,
    title: t(msg`Open vacancies`),
    children: (
      <>
        <p class="eyebrow">{open.me?.institution.name}</p>
        <h1>{t(msg`Open vacancies`)}</h1>
        {open.vacancies.nodes.length === 0 ? (
          <p class="card">{t(msg`No vacancy is open now.`)}</p>
        ) : (
          <ul class="tiles">
            {open.vacancies.nodes.map((vacancy) => {
              const [left, closes] = [words.number(vacancy.seats - vacancy.taken), words.day(vacancy.closesOn)];
              const { province } = vacancy.site;
              return (
                <li class="card flat" key={vacancy.id}>
                  <h2>
                    <a href={`/staff/vacancies/${vacancy.id}/matches`}>{vacancy.title}</a>
                  </h2>
                  <p>
                    {vacancy.employer.legalName}, {words.language === 'km' ? province.nameKm : province.name}
                  </p>
                  <p class="hint">{t(msg`Places left: ${left} · until ${closes}`)}</p>
                </li>
              );
            })}
          </ul>
        )}
      </>
    ),
  });
}
