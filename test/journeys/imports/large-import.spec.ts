import { commitImport, exampleFile } from '../../harness/data/import-requests';
import { ImportScene } from '../../harness/import-scene';

/** An import's work grows with its rows, and not with their square. */
const ROWS = 250;
/** A scan for each row reads thousands; other statements of an import scan small tables. */
const SCANNED_PER_ROW = 20;
let scene: ImportScene;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  await scene.harness.sql("update institution set code = 'NEW-STEPS' where id = $1", [scene.steward.id]);
});

/** The rows of the example file, again and again, for other people. */
function fileOf(name: string, rows: number): string {
  const [header, first = ''] = exampleFile('trainees').split('\n');
  return [header, ...Array.from({ length: rows }, (_, at) => first.replace('ស្រីមុំ', `${name} ${at}`))].join('\n');
}

/** Notes at each commit of an import how many rows its scans of the whole table of trainees have read. */
const COUNT_SCANS = `create table import_scans (at bigint generated always as identity, rows bigint);
  grant insert on import_scans to public;
  create function count_import_scans() returns trigger language plpgsql as $$ begin
    insert into import_scans (rows) select seq_tup_read from pg_stat_xact_user_tables where relname = 'trainee';
    return null;
  end $$;
  create constraint trigger count_import_scans after insert on trainee_import deferrable initially deferred
    for each row execute function count_import_scans()`;
const STOP_COUNTING = 'drop trigger count_import_scans on trainee_import; drop function count_import_scans; drop table import_scans';

test('a large import after small ones does not scan the table of trainees for each row', async () => {
  await scene.harness.sql(COUNT_SCANS);
  try {
    // statistics of an empty table, as in a new installation: plans made now scan it
    await scene.harness.sql('vacuum analyze trainee');
    expect(await commitImport(scene.officer, 'trainees', fileOf('Early', 12))).toMatchObject({ counts: [{ count: 12 }] });
    expect(await commitImport(scene.officer, 'trainees', fileOf('Late', ROWS))).toMatchObject({ counts: [{ count: ROWS }] });
    const [, late] = await scene.harness.sql<{ rows: number }>('select rows from import_scans order by at');
    expect(late?.rows).toBeLessThan(SCANNED_PER_ROW * ROWS);
  } finally {
    await scene.harness.sql(STOP_COUNTING);
  }
});
