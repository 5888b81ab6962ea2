import { controlAt, formInput } from '../../../shared/described-form/form-description';
import type { VisitToRecordQuery } from '../../gql';
import { PARTS } from './checklist-parts';
import { otherPartValues, VISIT_FORM, visitValues } from './visit-form';

type Vetting = NonNullable<VisitToRecordQuery['vetting']>;

const CHECKLIST = ['A1', 'A2', 'B1', 'B2'].map((code) => ({ code, cluster: code.slice(0, 1), question: code, isCritical: false }));
const answer = (itemCode: string): Vetting['answers'][number] => ({ itemCode, answer: 'YES', evidence: 'OBSERVED', note: null });
const SAVED = { workersInterviewed: 5, workersInterviewedOffSite: 2, findings: 'Clean.', answers: ['A1', 'B1', 'B2'].map(answer) };
const TYPED = { 'answer-A2': 'NO', 'evidence-A2': '', 'note-A2': ' Locked. ', 'answer-A1': 'YES', 'evidence-A1': 'OBSERVED', 'note-A1': '' };

test('recording the first part sends its answers first, and the saved answers and findings of the second', () => {
  const typed = { ...TYPED, workersInterviewed: '៧', workersInterviewedOffSite: '' };
  expect(formInput(VISIT_FORM, { ...typed, ...otherPartValues(SAVED, CHECKLIST, PARTS.first) })).toEqual({
    workersInterviewed: 7,
    workersInterviewedOffSite: 0,
    answers: [{ itemCode: 'A2', answer: 'NO', evidence: null, note: 'Locked.' }, answer('A1'), answer('B1'), answer('B2')],
    findings: 'Clean.',
  });
});

test('recording the second part preserves the saved numbers and the answers of the first', () => {
  const typed = { 'answer-B1': 'NA', 'evidence-B1': '', 'note-B1': '', findings: '' };
  expect(formInput(VISIT_FORM, { ...typed, ...otherPartValues(SAVED, CHECKLIST, PARTS.second) })).toEqual({
    workersInterviewed: 5,
    workersInterviewedOffSite: 2,
    answers: [{ itemCode: 'B1', answer: 'NA', evidence: null, note: null }, answer('A1')],
    findings: null,
  });
});

test('the numbers are empty until the visit is recorded', () => {
  expect(visitValues({ ...SAVED, state: 'VISITED' })).toMatchObject({ workersInterviewed: '5', 'answer-B2': 'YES', 'note-B2': '' });
  expect(visitValues({ ...SAVED, workersInterviewed: 0, state: 'PLANNED' })).toMatchObject({ workersInterviewed: '', workersInterviewedOffSite: '' });
});

test.each([
  ['workersInterviewedOffSite', 'workersInterviewedOffSite'],
  ['answers.0.note', 'note-A2'],
  ['answers.1.evidence', 'answer-A1'],
  ['findings', 'findings'],
  ['answers.9.note', undefined],
])('a problem at %s is shown at %s', (path, control) => {
  expect(controlAt(VISIT_FORM, path, TYPED)?.control).toBe(control);
});
