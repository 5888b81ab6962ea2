import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { shortQuestions, questionText } from '../../../../locales/question-texts';
import { Facts, Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { Words } from '../../../shared/labels/words';
import { answerText } from '../../shared/follow-up-labels';
import { HoldCard, reasonField } from '../holds/hold-card';
import { alertState, reportText, severityText, sourceText, stepText, indicatorText } from '../../shared/alert-labels';
import { type Alert, AlertForms, alertLabels } from './alert-forms';
import { NameAndCode } from '../../shared/person';

interface AlertProps {
  readonly visit: Visit;
  readonly alert: Alert;
}

export function alertPage(visit: Visit, alert: Alert): VNode {
  const { words } = visit;
  const { t } = words;
  const { severity, trainee, hold } = alert;
  const labels = { ...alertLabels(words), ...(hold ? { [reasonField(hold.id)]: t(msg`Why is it safe to lift it?`) } : {}) };
  return page({
    visit,
    title: t(msg`Safety`),
    children: (
      <>
        <PageHead back={{ href: '/staff/alerts', label: t(msg`Safety alerts`) }} title={<NameAndCode person={trainee} />} />
        <p class="tags">
          <Tag tone={severity === 'CRITICAL' ? 'late' : 'wait'}>{severityText(words, severity)}</Tag> <Tag>{alertState(words, alert.state)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={labels} />
        <p class="actions">
          <a class="target" href={`/staff/trainees/${trainee.id}`}>
            {t(msg`Her page`)}
          </a>
          {alert.placement && (
            <a class="target" href={`/staff/placements/${alert.placement.id}`}>
              {t(msg`Open the placement`)}
            </a>
          )}
        </p>
        <section class="card flat">
          <Facts facts={factsOf(words, alert)} />
        </section>
        <Answers visit={visit} alert={alert} />
        <AlertForms visit={visit} alert={alert} />
        {alert.actions.length > 0 && <Steps visit={visit} alert={alert} />}
        {hold && <HoldCard visit={visit} hold={hold} alertId={alert.id} />}
      </>
    ),
  });
}

function factsOf(words: Words, alert: Alert): (readonly [string, string | null | undefined])[] {
  const { t } = words;
  const { placement, employer, trainee, endedAt, sheAgreed } = alert;
  const isTriaged = alert.firstActionAt !== null;
  return [
    [t(msg`Since`), words.moment(alert.openedAt)],
    [t(msg`From`), sourceText(words, alert.source)],
    [t(msg`Works at`), placement ? placeText(words, placement, employer?.legalName) : employer?.legalName],
    [t(msg`Started on`), placement && words.day(placement.startsOn)],
    [t(msg`Case worker`), trainee.caseWorker?.displayName ?? t(msg`Any case worker`)],
    [t(msg`She wishes`), alert.herWishes ?? t(msg`Nobody has asked her yet`)],
    [t(msg`Her life is at risk`), isTriaged ? (alert.lifeAtRisk ? t(msg`Yes`) : t(msg`No`)) : t(msg`Nobody has asked her yet`)],
    [t(msg`Telling the authorities`), reportText(words, alert.mandatoryReport)],
    [t(msg`Over since`), endedAt && words.moment(endedAt)],
    [t(msg`What came of it`), alert.outcome],
    [t(msg`She agrees with it`), sheAgreed === null || sheAgreed === undefined ? null : sheAgreed ? t(msg`Yes`) : t(msg`No`)],
  ];
}

function placeText({ language }: Words, { vacancy }: NonNullable<Alert['placement']>, employer: string | undefined): string {
  const { name, address, district, province } = vacancy.site;
  return [vacancy.title, employer, name, address, district, language === 'km' ? province.nameKm : province.name].filter(Boolean).join(', ');
}

/**
 * The trainee's answers, those that raised the alert first. An alert opened by staff has only its indicators.
 */
function Answers({ visit: { words }, alert: { record, indicators } }: AlertProps) {
  const { t } = words;
  if (!record) {
    return (
      <section class="card flat">
        <h2>{t(msg`What it is about`)}</h2>
        <ul class="reasons">
          {indicators.map((indicator) => (
            <li key={indicator}>{indicatorText(words, indicator)}</li>
          ))}
        </ul>
      </section>
    );
  }
  const alarming = record.answers.filter(({ indicator }) => indicators.includes(indicator));
  const others = record.answers.filter(({ indicator }) => !indicators.includes(indicator));
  const factOf = ({ indicator, answer }: (typeof alarming)[number]) => [questionText(words.language, indicator), answerText(words, answer)] as const;
  const feelsSafeQuestion = shortQuestions(words.language).find(({ field }) => field === 'feelsSafe');
  const feelsSafeFacts = feelsSafeQuestion && record.feelsSafe ? [[feelsSafeQuestion.text, answerText(words, record.feelsSafe)] as const] : [];
  const isUnsafe = record.feelsSafe === 'NO';
  return (
    <section class="card flat">
      <h2>{t(msg`What she answered`)}</h2>
      <p class="hint">{[words.moment(record.recordedAt), record.recordedBy?.displayName].filter(Boolean).join(' · ')}</p>
      {record.replacedById && <p class="attention">{t(msg`This was corrected later. The alert stays until somebody ends it.`)}</p>}
      <div class="answers heavy">
        <Facts facts={[...alarming.map(factOf), ...(isUnsafe ? feelsSafeFacts : [])]} />
      </div>
      {others.length + feelsSafeFacts.length > 0 && (
        <details>
          <summary>{t(msg`Her other answers`)}</summary>
          <div class="answers">
            <Facts facts={[...(isUnsafe ? [] : feelsSafeFacts), ...others.map(factOf)]} />
          </div>
        </details>
      )}
    </section>
  );
}

function Steps({ visit: { words }, alert: { actions } }: AlertProps) {
  return (
    <section class="card flat">
      <h2>{words.t(msg`What was done so far`)}</h2>
      <ol class="lines steps">
        {actions.map(({ at, move, action, lifeAtRisk, by }) => (
          <li key={`${at} ${move}`}>
            <p>
              <strong>{stepText(words, move)}</strong>
            </p>
            <p class="said">{action}</p>
            {typeof lifeAtRisk === 'boolean' && <p>{lifeAtRisk ? words.t(msg`Her life is at risk.`) : words.t(msg`Her life is not at risk.`)}</p>}
            <p class="hint">{[by?.displayName, words.moment(at)].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
