import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button } from '../../shared/form';
import { page } from '../../shared/page';
import type { Visit } from '../../shared/visit';
import { VacancyForm } from '../vacancy-form/form';
import { FRESH_VALUES, withValues } from '../vacancy-form/values';
import type { Sites } from '../vacancy-form/work';

export function newVacancyPage(visit: Visit, sites: Sites): VNode {
  const { t } = visit.words;
  return page({
    visit,
    title: t(msg`Post a vacancy`),
    children: (
      <>
        <p class="eyebrow">
          <a href="/employer">{t(msg`Your vacancies`)}</a>
        </p>
        <h1>{t(msg`Post a vacancy`)}</h1>
        <p class="lead">{t(msg`Say plainly what the work is. People decide better when they know.`)}</p>
        <VacancyForm visit={withValues(visit, FRESH_VALUES)} sites={sites} action="/employer/vacancies/new">
          <Button name="step" value="send">
            {t(msg`Send for review`)}
          </Button>
        </VacancyForm>
      </>
    ),
  });
}
