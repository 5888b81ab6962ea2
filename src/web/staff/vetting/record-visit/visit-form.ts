import { msg } from '@lingui/core/macro';
import { describeForm, formValues, sectionValues } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { fieldKinds, required, textIn } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { CHECKLIST_ANSWERS, EVIDENCE } from '../../shared/employer-labels';
import { oneOf } from '../../shared/listing';
import type { VettingAnswerInput, VettingState, VettingVisitInput, VisitToRecordQuery } from '../../gql';
import { type Part, PARTS, partsOf } from './checklist-parts';

type Section = 'WORKERS' | 'CHECKLIST' | 'FINDINGS';
interface Content extends Pick<NonNullable<VisitToRecordQuery['vetting']>, 'findings' | 'answers'> {
  readonly workersInterviewed: number | null;
  readonly workersInterviewedOffSite: number | null;
}
type ChecklistItem = VisitToRecordQuery['vettingChecklist'][number];

const { number, text } = fieldKinds<Section, Content, Incomplete<VettingVisitInput>>();

/** The three controls of a question. */
export const questionControls = (itemCode: string) => ({ answer: `answer-${itemCode}`, evidence: `evidence-${itemCode}`, note: `note-${itemCode}` });
const ANSWER_PREFIX = questionControls('').answer;

/** The questions that have an answer, in the order of the form. */
const answersIn = (values: FormValues): VettingAnswerInput[] =>
  Object.keys(values)
    .filter((name) => name.startsWith(ANSWER_PREFIX))
    .flatMap((name) => {
      const itemCode = name.slice(ANSWER_PREFIX.length);
      const controls = questionControls(itemCode);
      const answer = oneOf(CHECKLIST_ANSWERS, textOf(values, name));
      return answer ? [{ itemCode, answer, evidence: oneOf(EVIDENCE, textOf(values, controls.evidence)), note: textIn(values, controls.note) }] : [];
    });

/** The findings of a visit. The questions of the checklist are data. */
export const VISIT_FORM = describeForm<Section, Content, VettingVisitInput>()({
  workersInterviewed: required(number({ section: 'WORKERS', path: 'workersInterviewed', label: msg`Workers spoken to`, beside: 'workers' }), 0),
  workersInterviewedOffSite: required(
    number({ section: 'WORKERS', path: 'workersInterviewedOffSite', label: msg`of them away from the workplace`, beside: 'workers' }),
    0,
  ),
  answers: {
    section: 'CHECKLIST',
    paths: ['answers'],
    label: msg`Findings`,
    isInSummary: false,
    saved: ({ answers }) => answers,
    values: ({ answers }) =>
      Object.fromEntries(
        answers.flatMap(({ itemCode, answer, evidence, note }) => {
          const controls = questionControls(itemCode);
          return [
            [controls.answer, answer],
            [controls.evidence, evidence ?? ''],
            [controls.note, note ?? ''],
          ];
        }),
      ),
    input: (values) => [['answers', answersIn(values)]],
    text: () => null,
    controlWithin: (rest, _name, values) => {
      const [at, field] = rest.split('.');
      const item = answersIn(values)[Number(at)];
      return item && questionControls(item.itemCode)[field === 'note' ? 'note' : 'answer'];
    },
  },
  findings: text({
    section: 'FINDINGS',
    path: 'findings',
    label: msg`Other findings`,
    hint: msg`Do not name workers. Write what you saw and heard.`,
    rows: 4,
  }),
});

/** The saved values. The numbers are empty until the visit is recorded. */
export const visitValues = ({ state, ...visit }: Content & { readonly state: VettingState }): FormValues =>
  formValues(VISIT_FORM, state === 'PLANNED' ? { ...visit, workersInterviewed: null, workersInterviewedOffSite: null } : visit);

/** The saved values of the other part, which are sent along because a visit is recorded as a whole. */
export function otherPartValues(visit: Content, checklist: readonly ChecklistItem[], part: Part): FormValues {
  const ownCodes = new Set(partsOf(checklist)[part].map(({ code }) => code));
  const answers = visit.answers.filter(({ itemCode }) => !ownCodes.has(itemCode));
  return {
    ...sectionValues(VISIT_FORM, 'CHECKLIST', { ...visit, answers }),
    ...sectionValues(VISIT_FORM, part === PARTS.first ? 'FINDINGS' : 'WORKERS', visit),
  };
}
