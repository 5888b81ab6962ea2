import { cardTraining } from '../../../features/services/domain/card-training';
import type { FinishedCourse } from '../../../features/consents/domain/card';
import type { CourseRecords } from './course-records';
import type { Pipeline } from './pipeline';
import type { DemoVacancy } from '../demo-vacancies';

/**
 * Adds to each candidate card the courses that the trainee had passed by then and that teach a skill the
 * vacancy requires; her consent covers them. A card names no other course.
 */
export function withTraining(path: Pipeline, { courses, courseSkills, enrolments }: CourseRecords, vacancies: readonly DemoVacancy[]): Pipeline {
  const finishedBy = (traineeId: string, before: Date): FinishedCourse[] =>
    enrolments.flatMap(({ traineeId: learnerId, courseId, result, endedOn, endedRecordedAt }) => {
      const course = courses.find(({ id }) => id === courseId);
      if (learnerId !== traineeId || result === null || endedOn === null || !course || endedRecordedAt === null || endedRecordedAt > before) return [];
      const skillIds = courseSkills.flatMap((courseSkill) => (courseSkill.courseId === courseId ? [courseSkill.skillId] : []));
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
  const referrals = path.referrals.map((referral) => {
    const { card, traineeId, vacancyId, answeredAt } = referral;
    const requiredSkills = new Set(vacancies.find(({ vacancy }) => vacancy.id === vacancyId)?.skills.map(({ skillId }) => skillId));
    const training = card && answeredAt ? cardTraining(finishedBy(traineeId, answeredAt), requiredSkills) : [];
    return training.length > 0 ? { ...referral, card: { ...card, training } } : referral;
  });
  const consentIds = new Set(referrals.flatMap(({ card, consentId }) => (card?.training ? [consentId] : [])));
  const consents = path.consents.map((consent) => (consentIds.has(consent.id) ? { ...consent, fields: [...consent.fields, 'TRAINING' as const] } : consent));
  return { ...path, referrals, consents };
}
