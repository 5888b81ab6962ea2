import pg from 'pg';
import { WRITERS_OF, type WrittenAction } from '../../shared/writers';
import { BEFORE_SIGN_IN } from '../../shared/writers-before-sign-in';

const SYNC_WRITERS = `
  with wanted as (select * from jsonb_to_recordset($1::jsonb) as w (login text, action text, before_sign_in boolean)),
    gone as (delete from action_writer a where not exists (select from wanted w where w.login = a.login and w.action = a.action))
  insert into action_writer (login, action, before_sign_in) select login, action, before_sign_in from wanted
  on conflict (login, action) do update set before_sign_in = excluded.before_sign_in where action_writer.before_sign_in <> excluded.before_sign_in`;

/** Copies the list of permitted writers of each action into the database, which refuses all other writes. */
export async function syncWriters(migratorUrl: string): Promise<void> {
  const rows = (Object.keys(WRITERS_OF) as WrittenAction[]).flatMap((action) =>
    WRITERS_OF[action].map((login) => ({ login, action, before_sign_in: login === 'employer' && BEFORE_SIGN_IN.includes(action) })),
  );
  const client = new pg.Client({ connectionString: migratorUrl, options: '-c role=waymark_owner -c search_path=public' });
  await client.connect();
  try {
    await client.query(SYNC_WRITERS, [JSON.stringify(rows)]);
  } finally {
    await client.end();
  }
}
