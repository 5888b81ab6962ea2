import { cardTraining } from '../../../features/services/domain/card-training';
import type { CourseFinished } from '../../../features/consents/domain/card';
import type { Lessons } from './lessons';
import type { Path } from './path';
import type { DemoVacancy } from '../vacancies';

/**
 * Adds to each candidate card the courses that the trainee had passed by then and that teach a skill the
 * vacancy requires; her consent covers them. A card names no other course.
 */
export function withTraining(path: Path, { courses, courseSkills, enrolments }: Lessons, vacancies: readonly DemoVacancy[]): Path {
  const finishedBy = (traineeId: string, before: Date): CourseFinished[] =>
    enrolments.flatMap(({ traineeId: whose, courseId, result, endedOn, endedRecordedAt }) => {
      const course = courses.find(({ id }) => id === courseId);
      if (whose !== traineeId || result === null || endedOn === null || !course || endedRecordedAt === null || endedRecordedAt > before) return [];
      const skillIds = courseSkills.flatMap((given) => (given.courseId === courseId ? [given.skillId] : []));
      return [
        {
          kind: course.kind,
          title: course.title,
          weeks: course.weeks,
          finishedIn: endedOn.slice(0, 7),
          isPassed: result === 'PASSED',
          skillIds,
          namesAPlace: false,
        },
      ];
    });
  const told = path.referrals.map((referral) => {
    const { card, traineeId, vacancyId, answeredAt } = referral;
    const asked = new Set(vacancies.find(({ vacancy }) => vacancy.id === vacancyId)?.skills.map(({ skillId }) => skillId));
    const training = card && answeredAt ? cardTraining(finishedBy(traineeId, answeredAt), asked) : [];
    return training.length > 0 ? { ...referral, card: { ...card, training } } : referral;
  });
  const agreed = new Set(told.flatMap(({ card, consentId }) => (card?.training ? [consentId] : [])));
  const consents = path.consents.map((consent) => (agreed.has(consent.id) ? { ...consent, fields: [...consent.fields, 'TRAINING' as const] } : consent));
  return { ...path, referrals: told, consents };
}
