import { type SentCheckIn, sendCheckIn } from './data/check-ins';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from './data/people';
import { type CreatedPlacement, startedPlacement } from './data/placements';
import { Harness, type Person } from './harness';

/** The running service with its worker: a trainee who started at an employer today, and her officer. */
export class CheckInScene {
  people!: People;
  institution!: Institution;
  officer!: Person;
  employer!: Employer;
  vacancy!: Vacancy;
  her!: Trainee;
  place!: CreatedPlacement;

  private constructor(readonly harness: Harness) {}

  static async start(): Promise<CheckInScene> {
    return new CheckInScene(await Harness.start({ withWorker: true }));
  }

  end(): Promise<void> {
    return this.harness.end();
  }

  async reset(): Promise<void> {
    await this.harness.empty();
    this.people = new People(this.harness);
    this.institution = await this.people.institution();
    this.officer = await this.people.staff(this.institution, ['PLACEMENT_OFFICER']);
    this.employer = await this.people.employer();
    this.vacancy = await this.people.vacancy(this.employer, { startsOn: inDays(0), seats: 5 });
    this.her = await this.people.trainee(this.institution, { officer: this.officer, displayName: 'Sophea' });
    this.place = await startedPlacement(this.harness, this.her, this.vacancy);
  }

  sendCheckIn(): Promise<SentCheckIn> {
    return sendCheckIn(this.harness, this.place.id);
  }
}

/** The check-ins that an employer sees in its list. */
export const CHECK_INS = '{ checkIns { nodes { id state startsOn askedAt answerBy answeredAt vacancy { title } } } }';
