import { msg } from '@lingui/core/macro';
import { colleagueText } from '../../shared/colleague-labels';
import type { ComponentChildren, VNode } from 'preact';
import { shortQuestions, questionText } from '../../../../locales/question-texts';
import { formLabels } from '../../../shared/described-form/form-description';
import { Facts, Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { recordedAnswerText } from '../../shared/follow-up-labels';
import { HoldCard, reasonField } from '../holds/hold-card';
import { peopleThereText } from '../holds/people-there';
import { alertState, reportText, severityText, sourceText, stepText, indicatorText } from '../../shared/alert-labels';
import type { Alert } from './alert-form-fields';
import { AlertForms } from './alert-forms';
import { ALERT_FORMS } from './alert-transitions';
import { NameAndCode } from '../../shared/person';
import { Time } from '../../../shared/parts/time';

interface AlertProps {
  readonly visit: Visit;
  readonly alert: Alert;
}

export function alertPage(visit: Visit, alert: Alert): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { severity, trainee, hold } = alert;
  const fieldLabels = Object.values(ALERT_FORMS).flatMap(({ description }) => Object.entries(formLabels(i18n, description)));
  const labels = { ...Object.fromEntries(fieldLabels), ...(hold ? { [reasonField(hold.id)]: t(msg`Why is it safe to lift the hold?`) } : {}) };
  return page({
    visit,
    title: t(msg`Safety alerts`),
    children: (
      <>
        <PageHead back={{ href: '/staff/alerts', label: t(msg`Safety alerts`) }} title={<NameAndCode person={trainee} />} />
        <p class="tags">
          <Tag tone={severity === 'CRITICAL' ? 'late' : 'wait'}>{severityText(i18n, severity)}</Tag> <Tag>{alertState(i18n, alert.state)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={labels} />
        <p class="actions">
          {hold?.people && (
            <a class="target" href={`#hold-${hold.id}`}>
              {peopleThereText(i18n, hold.people)}
            </a>
          )}
          <a class="target" href={`/staff/trainees/${trainee.id}`}>
            {t(msg`Trainee page`)}
          </a>
          {alert.placement && (
            <a class="target" href={`/staff/placements/${alert.placement.id}`}>
              {t(msg`Open placement`)}
            </a>
          )}
        </p>
        <section class="card flat">
          <Facts facts={factsOf(i18n, alert)} />
        </section>
        <Answers visit={visit} alert={alert} />
        <AlertForms visit={visit} alert={alert} />
        {alert.actions.length > 0 && <Steps visit={visit} alert={alert} />}
        {hold && <HoldCard visit={visit} hold={hold} alertId={alert.id} />}
      </>
    ),
  });
}

function factsOf(i18n: I18n, alert: Alert): (readonly [string, ComponentChildren])[] {
  const { t } = i18n;
  const { placement, employer, trainee, endedAt, traineeAgreed } = alert;
  const isTriaged = alert.firstActionAt !== null;
  return [
    [t(msg`Since`), <Time key="since" i18n={i18n} at={alert.openedAt} />],
    [t(msg`From`), sourceText(i18n, alert.source)],
    [t(msg`Works at`), placement ? placeText(i18n, placement, employer?.legalName) : employer?.legalName],
    [t(msg`First day`), placement && <Time key="start" i18n={i18n} at={placement.startsOn} />],
    [t(msg`Case worker`), trainee.caseWorker ? colleagueText(i18n, trainee.caseWorker) : t(msg`Any case worker`)],
    [t(msg`Her wishes`), alert.safetyWishes ?? t(msg`Not asked yet`)],
    [t(msg`Life at risk`), isTriaged ? (alert.lifeAtRisk ? t(msg`Yes`) : t(msg`No`)) : t(msg`Not asked yet`)],
    [t(msg`Report to authorities`), reportText(i18n, alert.mandatoryReport)],
    [t(msg`Ended on`), endedAt && <Time key="end" i18n={i18n} at={endedAt} />],
    [t(msg`Outcome`), alert.outcome],
    [t(msg`Agrees with the outcome`), traineeAgreed === null || traineeAgreed === undefined ? null : traineeAgreed ? t(msg`Yes`) : t(msg`No`)],
  ];
}

function placeText({ language }: I18n, { vacancy }: NonNullable<Alert['placement']>, employer: string | undefined): string {
  const { name, address, district, province } = vacancy.site;
  return [vacancy.title, employer, name, address, district, language === 'km' ? province.nameKm : province.name].filter(Boolean).join(', ');
}

/**
 * The trainee's answers, those that raised the alert first. An alert opened by staff has only its indicators.
 */
function Answers({ visit: { i18n }, alert: { record, indicators } }: AlertProps) {
  const { t } = i18n;
  if (!record) {
    return (
      <section class="card flat">
        <h2>{t(msg`Reported concerns`)}</h2>
        <ul class="reasons">
          {indicators.map((indicator) => (
            <li key={indicator}>{indicatorText(i18n, indicator)}</li>
          ))}
        </ul>
      </section>
    );
  }
  const alarming = record.answers.filter(({ indicator }) => indicators.includes(indicator));
  const others = record.answers.filter(({ indicator }) => !indicators.includes(indicator));
  const factOf = ({ indicator, answer }: (typeof alarming)[number]) =>
    [questionText(i18n.language, indicator), recordedAnswerText(i18n, answer, record.reportedBy)] as const;
  const feelsSafeQuestion = shortQuestions(i18n.language).find(({ field }) => field === 'feelsSafe');
  const feelsSafeFacts =
    feelsSafeQuestion && record.feelsSafe ? [[feelsSafeQuestion.text, recordedAnswerText(i18n, record.feelsSafe, record.reportedBy)] as const] : [];
  const isUnsafe = record.feelsSafe === 'NO';
  return (
    <section class="card flat">
      <h2>{t(msg`Her answers`)}</h2>
      <p class="hint">
        <Time i18n={i18n} at={record.recordedAt} />
        {record.recordedBy && ` · ${record.recordedBy.displayName}`}
      </p>
      {record.replacedById && <p class="attention">{t(msg`This record was corrected later. The alert stays open until staff close it.`)}</p>}
      <div class="answers heavy">
        <Facts facts={[...alarming.map(factOf), ...(isUnsafe ? feelsSafeFacts : [])]} />
      </div>
      {others.length + feelsSafeFacts.length > 0 && (
        <details>
          <summary>{t(msg`Other answers`)}</summary>
          <div class="answers">
            <Facts facts={[...(isUnsafe ? [] : feelsSafeFacts), ...others.map(factOf)]} />
          </div>
        </details>
      )}
    </section>
  );
}

function Steps({ visit: { i18n }, alert: { actions } }: AlertProps) {
  return (
    <section class="card flat">
      <h2>{i18n.t(msg`Steps taken`)}</h2>
      <ol class="lines steps">
        {actions.map(({ at, transition, action, lifeAtRisk, by }) => (
          <li key={`${at} ${transition}`}>
            <p>
              <strong>{stepText(i18n, transition)}</strong>
            </p>
            <p class="said">{action}</p>
            {typeof lifeAtRisk === 'boolean' && <p>{lifeAtRisk ? i18n.t(msg`Her life is at risk.`) : i18n.t(msg`Her life is not at risk.`)}</p>}
            <p class="hint">
              {by && `${by.displayName} · `}
              <Time i18n={i18n} at={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
