import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { CandidateCard, cardFieldText, filledFields } from '../../../shared/parts/candidate-card';
import { Tag } from '../../../shared/form/facts';
import { Button, Choice, ErrorSummary, Form } from '../../../shared/form/form';
import { Icon } from '../../../shared/page/icons';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { kindText } from '../../../shared/labels/work-labels';
import type { SuggestionQuery } from '../../gql';
import { traineePage } from '../../shared/trainee-page';
import { Apprenticeship } from '../../shared/apprenticeship';
import { MatchReasons, VacancyFacts } from '../../shared/vacancy-facts';
import { pausedText, talkRequestedText } from '../../shared/pipeline-status';

type Suggestion = NonNullable<SuggestionQuery['myReferral']>;

/** A vacancy with the answer form; after her answer, the state of the referral, its meeting and its offer. */
export function suggestionPage(visit: Visit, suggestion: Suggestion, status: string, offerId: string | null): VNode {
  const { i18n } = visit;
  const { vacancy } = suggestion;
  return traineePage({
    visit,
    listen: 'suggestion',
    children: (
      <>
        <article class="card">
          <p class="eyebrow">{i18n.t(msg`A suggestion for you`)}</p>
          <h1>{vacancy.title}</h1>
          <p class="lead">
            {vacancy.employerName} · {kindText(i18n, vacancy.kind)}
          </p>
          <VacancyFacts i18n={i18n} vacancy={vacancy} terms={vacancy.terms} travelMinutes={suggestion.travelMinutes ?? null} />
          {vacancy.apprenticeship && <Apprenticeship i18n={i18n} apprenticeship={vacancy.apprenticeship} />}
          <MatchReasons i18n={i18n} reasons={suggestion.reasons} inShort={suggestion.matchSummary} />
        </article>
        <AnswerSection visit={visit} suggestion={suggestion} status={status} offerId={offerId} />
      </>
    ),
  });
}

/** The states between her yes and an interview. */
const WAITING_FOR_EMPLOYER: readonly Suggestion['state'][] = ['AGREED', 'SENT', 'VIEWED', 'SHORTLISTED'];

interface AnswerProps {
  readonly visit: Visit;
  readonly suggestion: Suggestion;
  readonly status: string;
  /** The offer that followed. */
  readonly offerId: string | null;
}

function AnswerSection({ visit, suggestion, status, offerId }: AnswerProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const { isPaused } = suggestion.vacancy;
  if (isPaused || !suggestion.availableActions.includes('agree')) {
    return (
      <section class="card" id="your-answer">
        <ErrorSummary visit={visit} />
        <Tag tone={isPaused || suggestion.state === 'DECLINED_BY_TRAINEE' ? 'calm' : 'good'}>{status}</Tag>
        {isPaused && <p>{pausedText(i18n)}</p>}
        {offerId !== null && !isPaused && (
          <p>
            <a class="button plain" href={`/offer/${offerId}`}>
              {t(msg`See the offer`)}
            </a>
          </p>
        )}
        {suggestion.state === 'DECLINED_BY_TRAINEE' && <p>{t(msg`Thank you for telling us. It costs you nothing, and we keep looking with you.`)}</p>}
        {suggestion.state === 'AGREED' && !isPaused && <p>{t(msg`We will tell this employer about you, and no one else.`)}</p>}
        {WAITING_FOR_EMPLOYER.includes(suggestion.state) && !isPaused && <AfterYes i18n={i18n} />}
        <DisclosedCard i18n={i18n} suggestion={suggestion} />
      </section>
    );
  }
  const name = suggestion.card.displayName ?? '';
  const fields = filledFields(i18n, suggestion.card).filter((field) => field !== 'DISPLAY_NAME');
  const { answerBy, isTalkRequested } = suggestion;
  const until = answerBy ? i18n.day(answerBy) : '';
  const talk = {
    value: 'talk',
    label: t(msg`I want to talk first`),
    hint: t(msg`We will talk with you first. You can still answer before the time is over.`),
    icon: <Icon name="talk" />,
  };
  return (
    <section class="card" id="your-answer">
      <h2>{t(msg`Shall we tell the employer about you?`)}</h2>
      <ErrorSummary visit={visit} />
      {isTalkRequested && <p class="attention">{talkRequestedText(i18n)}</p>}
      {until && <p>{t(msg`You can answer until ${until}.`)}</p>}
      <DisclosedCard i18n={i18n} suggestion={suggestion} />
      <p>{t(msg`The employer calls you “${name}”. Do you want another name? Talk to us first.`)}</p>
      <Form visit={visit} action={`/suggestion/${suggestion.id}/answer`}>
        <Choice
          visit={visit}
          name="fields"
          several
          label={t(msg`What you want to show`)}
          hint={t(msg`Take away the tick from anything you do not want to show.`)}
          options={fields.map((field) => ({ value: field, label: cardFieldText(i18n, field) }))}
          value={fields}
        />
        <Choice
          visit={visit}
          name="answer"
          label={t(msg`Your answer`)}
          options={[
            { value: 'yes', label: t(msg`Yes, tell them about me`), hint: t(msg`You can take it back at any time.`), icon: <Icon name="yes" /> },
            { value: 'no', label: t(msg`No, thank you`), hint: t(msg`It costs you nothing. You do not need a reason.`), icon: <Icon name="no" /> },
            ...(isTalkRequested ? [] : [talk]),
          ]}
        />
        <Button>{t(msg`Send my answer`)}</Button>
      </Form>
    </section>
  );
}

/** The employer acts next; until then she can change her mind. */
const AfterYes = ({ i18n: { t } }: { readonly i18n: I18n }) => (
  <>
    <p>{t(msg`You do not need to do anything now. When there is news, you read it here.`)}</p>
    <p>
      <a href="/consents">{t(msg`Did you change your mind? You can take back your yes.`)}</a>
    </p>
  </>
);

/** The card as the employer will see it, or sees it since her consent. */
function DisclosedCard({ i18n, suggestion: { card, state, availableActions, vacancy } }: { readonly i18n: I18n; readonly suggestion: Suggestion }) {
  if (filledFields(i18n, card).length === 0) return null;
  const employer = vacancy.employerName;
  // After she has answered, there is no question heading above it.
  const Heading = availableActions.includes('agree') ? 'h3' : 'h2';
  const isSent = state !== 'ASKED' && state !== 'AGREED';
  return (
    <section>
      <Heading class="small">
        {isSent ? i18n.t(msg`This is all that ${employer} sees about you`) : i18n.t(msg`This is all that ${employer} would see about you`)}
      </Heading>
      <CandidateCard i18n={i18n} card={card} />
    </section>
  );
}
