/** The value of a course for one trainee; the course itself is loaded together with all others. */
export interface CourseWorth {
  readonly courseId: string;
  readonly vacancies: number;
  readonly vacanciesPerWeek: number;
  readonly additionalVacancies: number;
}
