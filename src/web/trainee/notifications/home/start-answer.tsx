import { msg } from '@lingui/core/macro';
import { Button, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { TodayAtWorkQuery } from '../../gql';
import type { CallOptions } from '../../shared/call-options';
import { PhoneNumber } from '../../shared/thanks-page';

interface StartAnswerProps {
  readonly visit: Visit;
  readonly placement: Pick<TodayAtWorkQuery['myPlacements'][number], 'id' | 'isNoStartReported'>;
  readonly calls: CallOptions | undefined;
  /** Whether its first button is the primary one of the page. */
  readonly isFirst: boolean;
}

/** One press says that she has started, another that she did not. After the second, the card says what happens next. */
export function StartAnswer({ visit, placement: { id, isNoStartReported }, calls, isFirst }: StartAnswerProps) {
  const { t } = visit.i18n;
  if (isNoStartReported)
    return (
      <>
        <NoStartReported visit={visit} calls={calls} />
        <Form visit={visit} action={`/start/${id}`}>
          <Button plain>{t(msg`I have started`)}</Button>
        </Form>
        <p class="hint">{t(msg`Did you start after all? Then press this button.`)}</p>
      </>
    );
  return (
    <>
      <Form visit={visit} action={`/start/${id}`}>
        <Button plain={!isFirst}>{t(msg`I have started`)}</Button>
      </Form>
      <p class="hint">{t(msg`Press this button when you have started work. Then we know.`)}</p>
      <Form visit={visit} action={`/no-start/${id}`}>
        <Button plain>{t(msg`I did not start`)}</Button>
      </Form>
      <p class="hint">
        {calls?.mayBeCalled
          ? t(msg`Then your job coach calls you, only at the times you chose. You do not need a reason.`)
          : t(msg`Then we know, and you read here what comes next. You do not need a reason.`)}
      </p>
    </>
  );
}

function NoStartReported({ visit: { i18n }, calls }: Pick<StartAnswerProps, 'visit' | 'calls'>) {
  const { t } = i18n;
  return (
    <>
      <p class="attention">{t(msg`You told us that you did not start. That is all right.`)}</p>
      <p>
        {calls?.mayBeCalled
          ? t(msg`Your job coach will call you, only at the times you chose, and talk with you about what comes next. You do not need to do anything now.`)
          : t(msg`Please call us. Your job coach talks with you about what comes next.`)}
      </p>
      {calls?.phone && (
        <p>
          <PhoneNumber phone={calls.phone} />
        </p>
      )}
      <p>
        <a href="/help">{t(msg`Talk to us`)}</a>
      </p>
    </>
  );
}
