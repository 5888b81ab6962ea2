import { msg } from '@lingui/core/macro';
import { Button, Field, Form, Select } from '../../shared/form';
import type { Visit } from '../../shared/visit';
import type { PeopleQuery } from '../gql';
import { notSelectedReasons } from '../state-words';

type Candidate = PeopleQuery['candidates']['nodes'][number];
interface DecisionProps {
  readonly visit: Visit;
  readonly candidate: Candidate;
}

/** What may be done with an introduction now: only what the API says. */
export function Decisions({ visit, candidate }: DecisionProps) {
  const { t } = visit.words;
  const may = (move: string): boolean => candidate.nextMoves.includes(move);
  const action = `/employer/people/${candidate.id}`;
  return (
    <div class="decisions">
      {may('shortlist') && (
        <Form visit={visit} action={`${action}/shortlist`}>
          <Button>{t(msg`Put on the shortlist`)}</Button>
        </Form>
      )}
      {may('invite') && <Invite visit={visit} candidate={candidate} />}
      {may('offer') && <Offer visit={visit} candidate={candidate} />}
      {may('notSelect') && (
        <details>
          <summary>{t(msg`Not this time`)}</summary>
          <Form visit={visit} action={`${action}/decline`}>
            <Select visit={visit} name={`reason-${candidate.id}`} label={t(msg`Why?`)} options={notSelectedReasons(visit.words)} />
            <Button plain>{t(msg`Say not this time`)}</Button>
          </Form>
        </details>
      )}
    </div>
  );
}

function Invite({ visit, candidate }: DecisionProps) {
  const { t } = visit.words;
  const { id, vacancy } = candidate;
  return (
    <details>
      <summary>{t(msg`Propose a meeting`)}</summary>
      <Form visit={visit} action={`/employer/people/${id}/invite`}>
        <div class="beside">
          <Field visit={visit} name={`day-${id}`} label={t(msg`Day`)} type="date" />
          <Field visit={visit} name={`time-${id}`} label={t(msg`Time`)} type="time" value="09:00" short />
        </div>
        <Field visit={visit} name={`place-${id}`} label={t(msg`Where`)} value={vacancy.site.address} />
        <Button plain>{t(msg`Propose this meeting`)}</Button>
      </Form>
    </details>
  );
}

function Offer({ visit, candidate: { id } }: DecisionProps) {
  const { t } = visit.words;
  return (
    <details>
      <summary>{t(msg`Make an offer`)}</summary>
      <Form visit={visit} action={`/employer/people/${id}/offer`}>
        <p class="hint">{t(msg`Pay, hours and length are those of your vacancy.`)}</p>
        <div class="beside">
          <Field visit={visit} name={`starts-${id}`} label={t(msg`First day of work`)} type="date" />
          <Field visit={visit} name={`answer-${id}`} label={t(msg`Answer by`)} hint={t(msg`At least three days from now.`)} type="date" />
        </div>
        <Button plain>{t(msg`Make this offer`)}</Button>
      </Form>
    </details>
  );
}
