import { ImportScene } from '../../harness/import-scene';

/** Which decisions about a partner's words are stored when a file is checked. */
let scene: ImportScene;
beforeAll(async () => (scene = await ImportScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test('only decisions about columns of the import are stored, and one with a NUL character concerns no text', async () => {
  const texts = [
    { column: 'skills', text: 'sewing clothes', code: null },
    { column: 'no_such_column', text: 'sewing clothes', code: null },
    { column: 'skills', text: 'a\0b', code: null },
    { column: 'preferred_work', text: 'tailor', code: 'a\0b' },
    { column: 'skills', text: 'c\0d', forget: true },
  ];
  const headings = [
    { heading: 'House', column: null },
    { heading: 'Work', column: 'no_such_column' },
  ];
  const content = Buffer.from('Name used,Skills\nSreymom,sewing clothes').toString('base64');
  await scene.officer.ask('mutation ($input: TraineeImportInput!) { traineeImportDryRun(input: $input) { __typename } }', {
    input: { content, mapping: { texts, headings } },
  });
  expect(await scene.harness.sql('select key from import_mapping order by key')).toEqual([{ key: 'house' }, { key: 'sewing clothes' }]);
});
