import { msg } from '@lingui/core/macro';
import { Button, Field, Select } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import { successorOptions } from '../../accounts/colleague/hand-over-caseload';
import type { TraineeListOptionsQuery } from '../../gql';
import { AllOfList } from '../../shared/lists/bulk-parts';
import { TRAINEES_PATH } from './trainee-list-query';

interface BulkBarProps {
  readonly visit: Visit;
  readonly total: number;
  readonly options: TraineeListOptionsQuery;
}

/** What can be done with the selected trainees; inside the form that has the table. */
export function BulkBar({ visit, total, options }: BulkBarProps) {
  const { i18n } = visit;
  const { t } = i18n;
  return (
    <section class="bulk card" aria-label={t(msg`Selected trainees`)}>
      <AllOfList i18n={i18n} total={total} />
      <HandOver visit={visit} options={options} />
      <Enrol visit={visit} options={options} />
      <AskToCall visit={visit} options={options} />
    </section>
  );
}

function HandOver({ visit, options: { me, team } }: Omit<BulkBarProps, 'total'>) {
  const { t } = visit.i18n;
  if (!me?.may.includes('trainee.hand-over')) return null;
  return (
    <div class="narrowing">
      <Select visit={visit} name="placementOfficerId" label={t(msg`New placement officer`)} options={successorOptions(visit.i18n, 'PLACEMENT_OFFICER', team)} />
      {me.may.includes('trainee.assign') && (
        <Select visit={visit} name="caseWorkerId" label={t(msg`New case worker`)} options={successorOptions(visit.i18n, 'CASE_WORKER', team)} />
      )}
      <Button plain formAction={`${TRAINEES_PATH}/hand-over`}>
        {t(msg`Hand over selected trainees`)}
      </Button>
    </div>
  );
}

function Enrol({ visit, options: { me, courses } }: Omit<BulkBarProps, 'total'>) {
  const { t } = visit.i18n;
  const today = me?.today ?? '';
  const open = (courses?.nodes ?? []).filter(
    ({ endsOn, seats, takenSeats }) => endsOn >= today && (seats === null || seats === undefined || seats > takenSeats),
  );
  if (!me?.may.includes('enrolment.manage') || open.length === 0) return null;
  return (
    <div class="narrowing">
      <Select
        visit={visit}
        name="courseId"
        label={t(msg`Course`)}
        options={[{ value: '', label: t(msg`Choose a course`) }, ...open.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <Field visit={visit} name="enrolledOn" type="date" label={t(msg`Enrolled on`)} value={today} />
      <Button plain formAction={`${TRAINEES_PATH}/enrol`}>
        {t(msg`Enrol selected trainees`)}
      </Button>
    </div>
  );
}

function AskToCall({ visit, options: { me } }: Omit<BulkBarProps, 'total'>) {
  const { t } = visit.i18n;
  if (!me?.may.includes('contact.log')) return null;
  return (
    <div class="narrowing">
      <p class="hint">
        {t(
          msg`The message says only: “Please call us when it suits you.” We send it in her safe hours. If no message is safe for her, you get a task to call her.`,
        )}
      </p>
      <Button plain formAction={`${TRAINEES_PATH}/ask-to-call`}>
        {t(msg`Ask selected trainees to call`)}
      </Button>
    </div>
  );
}
