import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { inDays } from '../../../harness/data/people';
import { referralIn } from '../../../harness/data/pipeline-rows';
import { startedPlacement } from '../../../harness/data/placements';
import { changeServices, counselling, sewingCourse } from '../../../harness/data/services';
import { Scene, WAIT_MS } from '../../support/scene';

/** On a phone, each row of a list is a card of a few lines. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const MAX_CARD_PX = 180;
const LISTS = {
  officer: ['trainees?whose=all', 'vacancies', 'referrals', 'placements', 'employers?sort=name', 'vettings', 'services', 'courses'],
  lead: ['deliveries?view=all', 'audit'],
  admin: ['accounts', 'team'],
} as const;

test(
  'on a phone the lists of staff are cards of at most 180 px with targets for a thumb, in both languages',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    const [lead, admin] = [await people.staff(institution, ['SAFETY_LEAD']), await people.staff(institution, ['INSTITUTION_ADMIN'])];
    const [bopha, dara] = [
      await people.trainee(institution, { displayName: 'Chan Bopha', officer }),
      await people.trainee(institution, { displayName: 'Keo Sreymom Dara', officer }),
    ];
    await harness.sql('update trainee set case_worker_id = $1', [officer.id]);
    await startedPlacement(harness, bopha, await people.vacancy(employer, { startsOn: inDays(0) }));
    const vacancy = await people.vacancy(employer);
    for (const state of ['ASKED', 'SENT'] as const) await referralIn(harness, state === 'ASKED' ? dara : bopha, vacancy, state);
    await changeServices(officer, 'courseCreate', { input: sewingCourse() });
    await changeServices(officer, 'serviceRecord', { input: counselling(dara) });
    const event = randomUUID();
    await harness.sql("insert into outbox (id, event, subject_id, occurred_at) values ($1, 'PlacementPlanned', $1, now())", [event]);
    await harness.sql(
      `insert into message (institution_id, id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at)
       values ($1, gen_random_uuid(), $2, 'STAFF', $3, 'EMAIL', 'question-waiting', 'en', $3, 'PLANNED', now())`,
      [institution.id, event, officer.id],
    );
    for (const [reader, paths] of [
      [officer, LISTS.officer],
      [lead, LISTS.lead],
      [admin, LISTS.admin],
    ] as const) {
      const visitor = await scene.visitor({ width: 360 });
      await scene.enterAsStaff(visitor, reader);
      for (const language of ['en', 'km']) {
        for (const path of paths) {
          await visitor.page.goto(`/staff/${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          await visitor.picture(`card-${path.replace(/\?.*/, '')}-${language}`);
          expect([path, language, await oddCards(visitor.page)]).toEqual([path, language, []]);
          expect([path, language, await visitor.faults([], [320, 360])]).toEqual([path, language, []]);
        }
      }
      await visitor.close();
    }
  },
  WAIT_MS * 3,
);

/** What is wrong with the cards: no card, a card too high, a tag across its edge, a link too small for a thumb, or a heading without a value. */
const oddCards = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([limit]) => {
      const height = (element: Element): number => Math.round(element.getBoundingClientRect().height);
      const cards = [...document.querySelectorAll('.table.dense tbody tr')];
      const small = (selector: string, least: number): string[] =>
        cards
          .flatMap((card) => [...card.querySelectorAll(selector)])
          .filter((target) => target.checkVisibility() && height(target) < least)
          .map((target) => `only ${height(target)} px high: ${target.textContent}`);
      return [
        ...(cards.length === 0 ? ['no card'] : []),
        ...cards.filter((card) => height(card) > limit).map((card) => `${height(card)} px high: ${card.textContent}`),
        ...cards
          .filter((card) => [...card.querySelectorAll('.tag')].some((tag) => tag.getBoundingClientRect().top < card.getBoundingClientRect().top + 4))
          .map((card) => `a tag on the edge: ${card.textContent}`),
        ...small('th a', 44),
        ...small('td a, label.pick', 24),
        ...cards
          .flatMap((card) => [...card.querySelectorAll('td[data-head]')])
          .filter((cell) => cell.textContent.trim() === '' && cell.checkVisibility())
          .map((cell) => `empty: ${cell.getAttribute('data-head')}`),
      ];
    },
    [MAX_CARD_PX] as const,
  );
