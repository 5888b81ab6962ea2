import { Injectable } from '@nestjs/common';
import { recordAct } from '../../features/undo/record-act.service';
import { once, rollBackOnRefusal } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { bulkOutcome, type LeftOut, parseSelection } from '../../features/lists/domain/selection';
import { TRAINEE_SELECTION } from '../../features/lists/domain/trainee-list-filter';
import { TraineeListService } from '../../features/lists/trainee-list.service';
import { CoursesService } from '../../features/services/courses.service';
import { NEW_ENROLMENT_VERSION, NewEnrolmentsService } from '../../features/services/new-enrolments.service';
import { invalid, isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/** Enrols those selected on a list who can be enrolled, and names the others. A mistake about all of them refuses all. */
@Injectable()
export class EnrolSelectedTrainees {
  constructor(
    private readonly trainees: TraineesService,
    private readonly courses: CoursesService,
    private readonly newEnrolments: NewEnrolmentsService,
    private readonly lists: TraineeListService,
  ) {}

  async enrol(tx: Tx, courseId: string, input: Input, key: string) {
    const parsed = parseSelection(input, TRAINEE_SELECTION);
    const ids = isRefusal(parsed) ? parsed : await this.lists.selectedIds(tx, parsed);
    const people = isRefusal(ids) ? [] : await this.trainees.lockAll(tx, ids);
    tx.asWriter();
    return once(tx, { field: 'traineesEnrol', key, args: { id: courseId, input } }, async () => {
      if (isRefusal(ids)) return ids;
      const [course] = await this.courses.byIds(tx, [courseId]);
      if (!course) return refuse('NOT_FOUND');
      const found = new Set(people.map(({ id }) => id));
      const leftOut: LeftOut[] = ids.filter((id) => !found.has(id.toLowerCase())).map((id) => ({ id, refusal: refuse('NOT_FOUND') }));
      const enrolmentIds: string[] = [];
      // the places of a course go in the order of the list
      const place = new Map(ids.map((id, at) => [id.toLowerCase(), at]));
      for (const trainee of people.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))) {
        const outcome = await rollBackOnRefusal(tx, () => this.newEnrolments.enrol(tx, trainee, course, input));
        if (isRefusal(outcome)) leftOut.push({ id: trainee.id, refusal: outcome });
        else enrolmentIds.push(outcome.id);
      }
      if (enrolmentIds.length > 0) await recordAct(tx, { field: 'traineesEnrol', key, subjectIds: enrolmentIds, reversal: { version: NEW_ENROLMENT_VERSION } });
      return refusalOfAll(people.length, leftOut) ?? bulkOutcome(ids.length - leftOut.length, leftOut);
    });
  }
}

/** The mistake in the input if it left out everyone: it is about the form, and not about a person. */
function refusalOfAll(people: number, leftOut: readonly LeftOut[]): Refusal<'INVALID_INPUT'> | null {
  const [first] = leftOut;
  const texts = new Set(leftOut.map(({ refusal }) => JSON.stringify(refusal)));
  return people > 0 && leftOut.length === people && texts.size === 1 && first?.refusal.refusal === 'INVALID_INPUT'
    ? invalid(first.refusal.problems ?? [])
    : null;
}
