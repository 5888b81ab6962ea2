import { type Employer, type Institution, People } from './data/people';
import { escoSkill } from './data/skills';
import { Harness, type Person } from './harness';

/** The running service with its skill search: an officer of the steward institution, an employer, and a skill. */
export class SkillScene {
  people!: People;
  steward!: Institution;
  officer!: Person;
  employer!: Employer;
  weaving!: Awaited<ReturnType<typeof escoSkill>>;

  private constructor(readonly harness: Harness) {}

  static async start(): Promise<SkillScene> {
    return new SkillScene(await Harness.start({ withSkillSearch: true }));
  }

  end(): Promise<void> {
    return this.harness.end();
  }

  async reset(): Promise<void> {
    await this.harness.empty();
    this.people = new People(this.harness);
    this.steward = await this.people.institution();
    this.officer = await this.people.staff(this.steward);
    this.employer = await this.people.employer();
    this.weaving = await escoSkill(this.harness, 'perform basket weaving');
  }
}
