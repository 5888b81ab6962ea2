import { type Employer, inDays, type Institution, People, type Trainee } from '../harness/data/people';
import type { Data, Harness, Person } from '../harness/harness';
import { change } from '../harness/trainee-requests';
import { step } from '../harness/data/pipeline-requests';
import { dayBits, dayNames, minuteOf, type Teller, VACANCIES, type WrittenVacancy } from './people';

/** What an officer sees and does: the proposed kinds of work, those she presses, the skills that become hers. */
export interface ProposedProfile {
  readonly proposed: readonly { readonly isco: string; readonly label: string; readonly words: string; readonly isPressed: boolean }[];
  /** The unit groups true of her words that were not proposed. */
  readonly missed: readonly string[];
  readonly skills: readonly { readonly code: string; readonly label: string; readonly level: number }[];
}

/** A suggestion as the trainee reads it, by language. */
export interface Suggestion {
  readonly vacancy: WrittenVacancy;
  readonly covers: number;
  readonly reason: Readonly<Record<'en' | 'km', Data>>;
}

/** The level that the form gives the presumed skills of a kind of work if her words name none. */
const USUAL_LEVEL = 2;
const TOLD = 'query ($text: String!) { workHistory(text: $text) { kinds { occupation { iscoCode label } words level presumed skills { code label } } } }';
const BEST = 'query ($id: ID!) { trainee(id: $id) { bestVacancies(first: 3) { coversPercent vacancy { id } } } }';
const REASONS = '{ myReferrals { vacancy { id } matchSummary { reason { kind skill { label } } } } }';

/** The hand-written vacancies in the database, and the officer who works with them. */
export class WrittenMarket {
  private readonly vacancyById = new Map<string, WrittenVacancy>();

  private constructor(
    private readonly harness: Harness,
    private readonly people: People,
    private readonly institution: Institution,
    private readonly officer: Person,
  ) {}

  static async in(harness: Harness): Promise<WrittenMarket> {
    const people = new People(harness);
    const institution = await people.institution();
    const market = new WrittenMarket(harness, people, institution, await people.staff(institution));
    const employers = new Map<string, Employer>();
    for (const vacancy of VACANCIES) {
      const { employer: name, sector, province } = vacancy;
      const employer = employers.get(name) ?? (await people.employer({ sector, province }));
      employers.set(name, employer);
      market.vacancyById.set(await market.post(vacancy, employer), vacancy);
    }
    return market;
  }

  private async post(vacancy: WrittenVacancy, employer: Employer): Promise<string> {
    const { title, isco, kind, usd, days, from, to, reads, english, conditions, requirements } = vacancy;
    const skills = await Promise.all(
      requirements.map(
        async ({ label, level }) => [(await this.harness.one<{ id: number }>('select id from skill where label = $1', [label])).id, level] as const,
      ),
    );
    const { id } = await this.people.vacancy(employer, { state: 'DRAFT', seats: 3, skills, kind, iscoCode: isco });
    const [start, end] = [minuteOf(from), minuteOf(to)];
    const hours = Math.min(48, Math.floor(((end - start + 1_440) % 1_440) / 60) * dayNames(days).length);
    const has = (condition: string): boolean => conditions.includes(condition);
    const licences = ['motorbike', 'car'].filter(has).map((licence) => licence.toUpperCase());
    await this.harness.sql(
      `update vacancy set title = $2, pay_amount = $3, work_days = $4, start_minute = $5, end_minute = $6, hours_per_week = $7, night = $8, live_in = $9,
         serves_alcohol = $10, min_literacy = $11, licences = $12 where id = $1`,
      [id, title, usd * 100, dayBits(days), start, end, hours, has('night'), has('live_in'), has('alcohol'), reads, licences],
    );
    if (english > 0)
      await this.harness.sql("insert into vacancy_language (employer_id, vacancy_id, language, min_level) values ($1, $2, 'en', $3)", [
        employer.id,
        id,
        english,
      ]);
    await this.people.open(id);
    return id;
  }

  /** What the officer does with her words. */
  async told({ words, fits }: Teller): Promise<ProposedProfile> {
    const { kinds } = await this.officer.ask(TOLD, { text: words });
    const skills = new Map<string, ProposedProfile['skills'][number]>();
    for (const { occupation, level, presumed, skills: usual } of kinds)
      if (fits.includes(occupation.iscoCode))
        for (const { code, label } of usual.slice(0, presumed)) if (!skills.has(code)) skills.set(code, { code, label, level: level ?? USUAL_LEVEL });
    const proposed = kinds.map(({ occupation: { iscoCode, label }, words: clause }: Data) => ({
      isco: iscoCode,
      label,
      words: clause,
      isPressed: fits.includes(iscoCode),
    }));
    return { proposed, missed: fits.filter((isco) => !kinds.some(({ occupation }: Data) => occupation.iscoCode === isco)), skills: [...skills.values()] };
  }

  /** Her first three suggestions, proposed to her, with the reason that she reads in both languages. */
  async suggestions(teller: Teller, { skills }: ProposedProfile): Promise<Suggestion[]> {
    const trainee = await this.people.trainee(this.institution, {
      officer: this.officer,
      birth: inDays(-Math.round((teller.age + 0.5) * 365.25)),
      language: 'km',
    });
    const { minPay, noNight, noAlcohol, noLiveIn } = teller;
    const saved = await change(this.officer, trainee.id, {
      displayName: teller.name,
      language: 'KM',
      homeProvince: teller.province,
      travel: teller.travel,
      acceptsHousing: false,
      literacy: teller.reads,
      availableFrom: inDays(0),
      availableDays: dayNames(teller.days),
      availableFromTime: teller.from,
      availableToTime: teller.to,
      minPay: minPay === undefined ? null : { amount: `${minPay}.00`, currency: 'USD' },
      licences: teller.licences ?? [],
      skills: skills.map(({ code: skillCode, level }) => ({ skillCode, level, source: 'SELF', evidence: teller.words })),
      languages: [{ language: 'km', level: 4 }, ...(teller.english > 0 ? [{ language: 'en', level: teller.english }] : [])],
      jobPreferences: teller.wants.map((iscoCode, at) => ({ iscoCode, rank: at + 1 })),
    });
    if (saved.code) throw new Error(`${teller.id}: ${JSON.stringify(saved)}`);
    await this.harness.sql('update trainee_limits set no_night = $2, no_alcohol = $3, no_live_in = $4 where trainee_id = $1', [
      trainee.id,
      ...[noNight, noAlcohol, noLiveIn].map((limit) => limit ?? false),
    ]);
    const { bestVacancies } = await this.officer.ask(BEST, { id: trainee.id });
    for (const { vacancy } of bestVacancies) {
      const referral = await step(this.officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id } });
      await step(this.officer, 'referralAsk', { id: referral.id });
    }
    const [english, khmer] = [await this.reasonsRead(trainee, 'en'), await this.reasonsRead(trainee, 'km')];
    return bestVacancies.map(({ coversPercent, vacancy: { id } }: Data) => ({
      vacancy: this.vacancyById.get(id) as WrittenVacancy,
      covers: coversPercent,
      reason: { en: english.get(id) ?? null, km: khmer.get(id) ?? null },
    }));
  }

  /** The reasons in a language that she chose. */
  private async reasonsRead({ id, user }: Trainee, language: string): Promise<Map<string, Data>> {
    await this.harness.sql('update account set language = $2 where trainee_id = $1', [id, language]);
    const referrals: Data[] = await user.ask(REASONS);
    return new Map(referrals.map(({ vacancy, matchSummary }) => [vacancy.id, matchSummary.reason]));
  }
}
