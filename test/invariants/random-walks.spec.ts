import fc from 'fast-check';
import { SIZES } from '../sizes';
import { ANY_TRANSITIONS, type AnyTransition, LabourMarket, WORLD_EVENTS, type WorldEvent } from '../harness/data/labour-market';
import { offerIn } from '../harness/data/pipeline-rows';
import { inDays } from '../harness/data/people';
import { Harness } from '../harness/harness';

/** No sequence of actions by any users creates a placement that the rules forbid. */
let harness: Harness;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());

/**
 * The rule violations among all placements, as text; empty if there are none. Checked after every single
 * action.
 */
const WRONG = `
  select p.id, w.wrong from placement p
  join vacancy v on v.id = p.vacancy_id
  join referral r on r.id = p.referral_id
  join trainee_limits l on l.institution_id = p.institution_id and l.trainee_id = p.trainee_id
  cross join lateral (values
    (case when not exists (select from audit_pending a join account c on c.id = a.actor_id where a.action = 'OfferAccepted' and a.subject_id = p.offer_id and c.trainee_id = p.trainee_id)
        and not exists (select from witnessed_word s where s.offer_id = p.offer_id and s.word = 'YES_TO_OFFER' and s.confirmed_by <> s.recorded_by)
      then 'she did not say yes to the offer' end),
    (case when not exists (select from audit_pending a join account c on c.id = a.actor_id where a.action = 'ReferralAgreed' and a.subject_id = p.referral_id and c.trainee_id = p.trainee_id)
        and not exists (select from witnessed_word s where s.referral_id = p.referral_id and s.word = 'YES_TO_REFERRAL' and s.confirmed_by <> s.recorded_by)
      then 'she did not agree to be introduced' end),
    (case when p.confirmed_by_trainee_at is not null and not exists (select from audit_pending a join account c on c.id = a.actor_id
          where a.action in ('PlacementStartConfirmed', 'PlacementVerified') and a.subject_id = p.id and c.trainee_id = p.trainee_id)
        and not exists (select from witnessed_word s where s.placement_id = p.id and s.word = 'START' and s.confirmed_by <> s.recorded_by and s.answered_again = 'YES'
          and s.asked_again_by not in (s.recorded_by, s.confirmed_by))
      then 'she did not confirm the start, nor did two witnesses and a third person' end),
    (case when exists (select from witnessed_word s where s.referral_id = p.referral_id and p.state <> 'CANCELLED' and (r.proposed_by in (s.recorded_by, s.confirmed_by)))
      then 'who proposed the referral was a witness' end),
    (case when l.fifteen_on is null or l.fifteen_on > p.starts_on or (l.eighteen_on > p.starts_on and p.kind <> 'APPRENTICESHIP') then 'she is too young for it' end),
    (case when v.taken_seats <> (select count(*) from placement q where q.vacancy_id = v.id and q.state <> 'CANCELLED') or v.taken_seats > v.seats then 'the seats do not add up' end)
  ) as w(wrong) where w.wrong is not null`;
/**
 * Placements that are being accepted or have started, with their decisive day: each new one needs a site that
 * is cleared at this moment.
 */
const TAKEN =
  "select id || ' ' || state || ' ' || starts_on as taken, app.vacancy_is_cleared(vacancy_id, starts_on) as cleared from placement where state in ('PLANNED', 'ACTIVE')";

/**
 * Trainees who work at an employer on hold, or are on the way there, without a task to contact them: none is open, and
 * none was done since the hold began. Computed here from the rows, and not with the functions of the database.
 */
const FORGOTTEN = `
  select p.trainee_id as id from employer_hold h
  join (select employer_id, trainee_id, state from placement where state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
    union all select employer_id, trainee_id, state from referral
      where state not in ('DECLINED_BY_TRAINEE', 'HIRED', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED')) p on p.employer_id = h.employer_id
  join trainee t on t.id = p.trainee_id and t.state <> 'ANONYMISED'
  where h.lifted_at is null and not exists (select from task k where k.kind = 'HOLD_CONTACT' and k.trainee_id = p.trainee_id and k.subject_id = h.employer_id
    and (k.state = 'OPEN' or k.done_at >= h.opened_at))`;
/** Trainees with two open tasks at the same employer. */
const TWICE = "select trainee_id as id from task where kind = 'HOLD_CONTACT' and state = 'OPEN' group by trainee_id, subject_id having count(*) > 1";

class Watch {
  readonly #visited = new Set<string>();
  placements = 0;
  contacts = 0;

  async inspect(): Promise<void> {
    const wrong = await harness.sql<{ wrong: string }>(WRONG);
    if (wrong.length > 0) throw new Error(wrong.map((row) => row.wrong).join('; '));
    if ((await harness.sql(FORGOTTEN)).length > 0) throw new Error('a hold forgets someone');
    this.contacts = Math.max(this.contacts, (await harness.sql("select 1 from task where kind = 'HOLD_CONTACT'")).length);
    if ((await harness.sql(TWICE)).length > 0) throw new Error('she is called twice');
    for (const { taken, cleared } of await harness.sql<{ taken: string; cleared: boolean }>(TAKEN)) {
      if (this.#visited.has(taken)) continue;
      this.#visited.add(taken);
      if (!cleared) throw new Error('the place is not cleared');
      this.placements++;
    }
  }
}

interface Model {
  moves: number;
}
interface Scene {
  readonly market: LabourMarket;
  readonly watch: Watch;
}
abstract class Action implements fc.AsyncCommand<Model, Scene> {
  check(): boolean {
    return true;
  }
  async run(model: Model, { market, watch }: Scene): Promise<void> {
    model.moves++;
    await this.make(market);
    await watch.inspect();
  }
  protected abstract make(market: LabourMarket): Promise<void>;
  abstract toString(): string;
}
class GoOn extends Action {
  constructor(
    readonly trainee: number,
    readonly vacancy: number,
    readonly steps: number,
  ) {
    super();
  }
  protected async make(market: LabourMarket): Promise<void> {
    for (let step = 0; step < this.steps; step++) await market.advance(market.pick(market.trainees, this.trainee), market.pick(market.vacancies, this.vacancy));
  }
  toString = (): string => `trainee ${this.trainee} goes on by ${this.steps} with vacancy ${this.vacancy}`;
}
class Anything extends Action {
  constructor(
    readonly transition: AnyTransition,
    readonly who: number,
    readonly what: number,
  ) {
    super();
  }
  protected make(market: LabourMarket): Promise<void> {
    return market.tryAnything(this.transition, this.who, this.what);
  }
  toString = (): string => `${this.transition} by ${this.who} on ${this.what}`;
}
class Speaks extends Action {
  constructor(
    readonly what: number,
    readonly who: number,
  ) {
    super();
  }
  protected make(market: LabourMarket): Promise<void> {
    return market.speak(this.what, this.who);
  }
  toString = (): string => `word ${this.what} heard by ${this.who}`;
}
class Happens extends Action {
  constructor(
    readonly event: WorldEvent,
    readonly which: number,
  ) {
    super();
  }
  protected make(market: LabourMarket): Promise<void> {
    return market.applyEvent(this.event, this.which);
  }
  toString = (): string => `${this.event} at ${this.which}`;
}

/** Often two women for one seat, and the minor for an apprenticeship, where violations are most likely. */
const anyPair: fc.Arbitrary<readonly [trainee: number, vacancy: number]> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom([0, 0] as const, [1, 0] as const, [2, 2] as const) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(3), fc.nat(2)) },
);
const moves = [
  { weight: 20, arbitrary: fc.tuple(anyPair, fc.integer({ min: 1, max: 9 })).map(([[trainee, vacancy], steps]) => new GoOn(trainee, vacancy, steps)) },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...ANY_TRANSITIONS), fc.nat(3), fc.nat(9)).map(([transition, who, what]) => new Anything(transition, who, what)),
  },
  { weight: 4, arbitrary: fc.tuple(fc.nat(5), fc.nat(63)).map(([what, who]) => new Speaks(what, who)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...WORLD_EVENTS), fc.nat(1)).map(([event, which]) => new Happens(event, which)) },
  // a hold reaches someone only where people are: at the employer of the first vacancy
  { weight: 2, arbitrary: fc.constant(new Happens('aHoldIsPlaced', 0)) },
];
const anyWalk = fc.commands([fc.oneof(...moves)], { maxCommands: 30, size: 'max' });

test('no walk of up to 30 actions creates a placement at an uncleared site, without her acceptance, under age, or beyond the seats, or a hold without contacts', async () => {
  let placements = 0;
  let contacts = 0;
  await fc.assert(
    fc.asyncProperty(anyWalk, async (walk) => {
      const watch = new Watch();
      const market = await new LabourMarket(harness).open();
      await fc.asyncModelRun(() => ({ model: { moves: 0 }, real: { market, watch } }), walk);
      placements += watch.placements;
      contacts += watch.contacts;
    }),
    { numRuns: SIZES.walks, endOnFailure: true },
  );
  // walks that create no placement would test too little
  expect(placements).toBeGreaterThan(SIZES.walks / 10);
  expect(contacts).toBeGreaterThan(SIZES.walks / 10);
}, 900_000);

describe('the check detects violations', () => {
  let market: LabourMarket;
  beforeEach(async () => (market = await new LabourMarket(harness).open()));

  /** A placement created past every rule: as the owner, with the triggers disabled. */
  async function forge(trainee: number, startsOn = inDays(30)): Promise<void> {
    const [her, vacancy] = [market.pick(market.trainees, trainee), market.pick(market.vacancies, 0)];
    const { id, referralId } = await offerIn(harness, her, vacancy, 'EXPLAINED');
    await harness.sql('alter table placement disable trigger enforce_site_clearance');
    try {
      await harness.sql(
        "insert into placement (offer_id, referral_id, trainee_id, employer_id, vacancy_id, kind, own_enterprise, starts_on, state) values ($1, $2, $3, $4, $5, 'JOB', false, $6, 'PLANNED')",
        [id, referralId, her.id, vacancy.employer.id, vacancy.id, startsOn],
      );
    } finally {
      await harness.sql('alter table placement enable trigger enforce_site_clearance');
    }
  }

  test('without her acceptance, and with an uncounted seat', async () => {
    await forge(0);
    await expect(new Watch().inspect()).rejects.toThrow(/did not say yes.*did not agree.*seats do not add up/s);
  });
  test('a minor in a job for adults', async () => {
    await forge(2);
    await expect(new Watch().inspect()).rejects.toThrow(/too young/);
  });
  test('a trainee whom a hold forgets, and one who would be called twice', async () => {
    const [her, vacancy] = [market.pick(market.trainees, 0), market.pick(market.vacancies, 0)];
    for (let n = 0; n < 3; n++) await market.advance(her, vacancy);
    await market.applyEvent('aHoldIsPlaced', 0);
    await new Watch().inspect();
    const { id } = await harness.one<{ id: string }>("select id from task where kind = 'HOLD_CONTACT'");
    // without the index that refuses the second one
    const { definition } = await harness.one<{ definition: string }>("select pg_get_indexdef('task_hold_contact_open'::regclass) as definition");
    await harness.sql('drop index task_hold_contact_open');
    await harness.sql(
      'insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at) select institution_id, kind, trainee_id, subject_id, gen_random_uuid(), state, created_at from task where id = $1',
      [id],
    );
    await expect(new Watch().inspect()).rejects.toThrow('she is called twice');
    await harness.sql('alter table task disable trigger check_contacts_of_task');
    try {
      await harness.sql("delete from task where kind = 'HOLD_CONTACT'");
    } finally {
      await harness.sql('alter table task enable trigger check_contacts_of_task');
      await harness.sql(definition);
    }
    await expect(new Watch().inspect()).rejects.toThrow('a hold forgets someone');
  });
  test('an uncleared site', async () => {
    const [her, vacancy] = [market.pick(market.trainees, 0), market.pick(market.vacancies, 0)];
    for (let n = 0; n < 8; n++) await market.advance(her, vacancy);
    await new Watch().inspect();
    await market.applyEvent('aHoldIsPlaced', 0);
    await expect(new Watch().inspect()).rejects.toThrow(/not cleared/);
  });
});
