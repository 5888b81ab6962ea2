import { msg } from '@lingui/core/macro';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, Form } from '../../../shared/form/form';
import { labelled } from '../../../shared/labels/labelled';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffVettingQuery } from '../../gql';
import { decisionText } from '../../shared/employer-labels';
import { partOfFirst, partPath } from '../record-visit/checklist-parts';
import { type SendBack, SEND_BACK_FORM } from './send-back-form';

type Vetting = NonNullable<StaffVettingQuery['vetting']>;
type Checklist = StaffVettingQuery['vettingChecklist'];
interface SendBackProps {
  readonly i18n: I18n;
  readonly vetting: Vetting;
  readonly checklist: Checklist;
}

/** Why the visit is with its visitors again, who wants it sent back, and what was decided before: history that counts no more. */
export function SendBacks({ i18n, vetting, checklist }: SendBackProps) {
  const { t } = i18n;
  const { state, round, sendBacks, earlierDecisions } = vetting;
  const asked = sendBacks.filter((request) => request.round === round);
  const last = sendBacks.filter((request) => request.round === round - 1);
  const isWithVisitors = state === 'VISITED' && last.length > 0;
  return (
    <>
      {isWithVisitors && (
        <section class="card" id="sent-back">
          <h2>{t(msg`Sent back to the visitors`)}</h2>
          <p class="attention">{t(msg`Ask these questions again, record the answers and submit the visit once more. The decisions so far no longer count.`)}</p>
          <Requests i18n={i18n} requests={last} vetting={vetting} checklist={checklist} />
        </section>
      )}
      {asked.length > 0 && (
        <section class="card" id="send-back-asked">
          <h2>{t(msg`Asked to send it back`)}</h2>
          <p class="hint">{t(msg`It goes back if a second person asks for the same. If she decides instead, ask once more.`)}</p>
          <Requests i18n={i18n} requests={asked} vetting={vetting} checklist={checklist} />
        </section>
      )}
      {earlierDecisions.length > 0 && (
        <section class="card flat" id="earlier-decisions">
          <h2>{t(msg`Earlier decisions`)}</h2>
          <p class="hint">{t(msg`Recorded before the visit was sent back. They no longer count.`)}</p>
          <ul>
            {earlierDecisions.map(({ by, decision, conditions, decidedAt }) => (
              <li key={`${by.id} ${decidedAt}`}>
                {labelled(i18n, by.displayName, decisionText(i18n, decision))}
                {conditions.length > 0 && ` (${i18n.list(conditions)})`}{' '}
                <small>
                  <Time i18n={i18n} at={decidedAt} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Each request with its questions, which lead to their part of the checklist while the visitors may answer them. */
function Requests({ i18n, requests, vetting, checklist }: SendBackProps & { readonly requests: readonly SendBack[] }) {
  const mayRecord = vetting.availableActions.includes('visit');
  return (
    <>
      {requests.map(({ by, reason, itemCodes, askedAt }) => (
        <div key={`${by.id} ${askedAt}`}>
          <p>
            <strong>{by.displayName}</strong>{' '}
            <small>
              <Time i18n={i18n} at={askedAt} />
            </small>
          </p>
          <p class="said">{reason}</p>
          {itemCodes.length > 0 && (
            <ul>
              {checklist
                .filter(({ code }) => itemCodes.includes(code))
                .map((item) => (
                  <li key={item.code}>
                    {mayRecord ? (
                      <a class="target" href={partPath(`/staff/vettings/${vetting.id}`, partOfFirst([item], checklist))}>
                        {item.question}
                      </a>
                    ) : (
                      item.question
                    )}
                  </li>
                ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}

/** The form to send a visit back. The questions of the checklist are folded: most requests name a few of them. */
export function SendBackForm({ visit, vetting, checklist }: Omit<SendBackProps, 'i18n'> & { readonly visit: Visit }) {
  const { t } = visit.i18n;
  const options = checklist.map(({ code, question }) => ({ value: code, label: question }));
  return (
    <section class="card" id="send-back">
      <h2>{t(msg`Send back to the visitors`)}</h2>
      <p class="hint">
        {t(
          msg`If something is missing, or you two cannot agree. It goes back if a second person has decided or asked for the same; decisions so far then no longer count.`,
        )}
      </p>
      <Form visit={visit} action={`/staff/vettings/${vetting.id}/actions/send-back`}>
        <FormFields visit={visit} form={SEND_BACK_FORM} data={{ itemCodes: { options } }} />
        <Button plain>{t(msg`Send back`)}</Button>
      </Form>
    </section>
  );
}
