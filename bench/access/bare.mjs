import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';
import pg from 'pg';
import { LISTS } from './lists.mjs';

const ROWS = 50;

/** The least that answers the same question: graphql-js over the same schema, one statement by hand for a list, no limits, no transaction, nobody is asked who they are. */
export async function openBare({ superuser }) {
  const pool = new pg.Pool({ connectionString: superuser, max: 8 });
  // an idle connection whose server goes away must not hide what went wrong before
  pool.on('error', () => {});
  const schema = buildSchema(readFileSync('schema/staff.graphql', 'utf8'));
  const { rows } = await pool.query('select institution_id as id from trainee group by 1 order by count(*) desc limit 1');
  const [{ id: institutionId }] = rows;
  const rootValue = Object.fromEntries(
    LISTS.map(({ field, sql, shape }) => [
      field,
      async () => {
        const found = await pool.query(sql, sql.includes('$1') ? [institutionId] : []);
        return { nodes: found.rows.slice(0, ROWS).map(shape), pageInfo: { hasNextPage: found.rows.length > ROWS } };
      },
    ]),
  );
  return {
    async ask(text) {
      const document = parse(text);
      const [problem] = validate(schema, document);
      if (problem) throw problem;
      const { data, errors } = await execute({ schema, document, rootValue });
      if (errors) throw errors[0];
      return JSON.parse(JSON.stringify(data));
    },
    close: () => pool.end(),
  };
}
