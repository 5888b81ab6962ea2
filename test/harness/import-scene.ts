import { type Institution, People } from './data/people';
import { Harness, type Person } from './harness';

/** The running service with its skill search, and a placement officer of the steward institution who imports files. */
export class ImportScene {
  steward!: Institution;
  officer!: Person;

  private constructor(readonly harness: Harness) {}

  static async start(): Promise<ImportScene> {
    return new ImportScene(await Harness.start({ withSkillSearch: true }));
  }

  end(): Promise<void> {
    return this.harness.end();
  }

  async reset(): Promise<void> {
    await this.harness.empty();
    const people = new People(this.harness);
    this.steward = await people.institution();
    this.officer = await people.staff(this.steward, ['PLACEMENT_OFFICER']);
  }
}
