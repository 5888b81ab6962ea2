// Runs in its own process: the smallest server that answers the same requests over HTTP. It has node:http,
// graphql-js over the same schema, a session lookup, handwritten SQL, and the audit rows of a mutation, but
// no limits, roles and authorisation.
import './production-env.mjs';
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { buildSchema, execute, parse, validate } from 'graphql';
import pg from 'pg';

const { readSchema } = createRequire(import.meta.url)('../../dist/platform/graphql/schema-files.js');

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
pool.on('error', () => {});
const schema = buildSchema(readSchema('staff'));

const SESSION = `select a.id, a.institution_id, a.roles, a.display_name, a.language from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.ended_at is null`;
const TRAINEE = `select t.id, t.code, t.display_name as "displayName", t.state, t.travel, t.literacy, p.code as province, p.name, a.id as officer, a.display_name as "officerName"
  from trainee t join province p on p.code = t.home_province left join account a on a.id = t.placement_officer_id where t.id = $1 and t.institution_id = $2`;
const REFERRALS = `select r.id, r.state, r.travel_minutes as "travelMinutes", r.proposed_at as "proposedAt", v.id as vacancy, v.title, e.id as employer, e.legal_name as "legalName"
  from referral r join vacancy v on v.id = r.vacancy_id join employer e on e.id = v.employer_id where r.trainee_id = $1 and r.institution_id = $2 order by r.proposed_at desc, r.id desc`;

async function trainee({ id }, { account }) {
  const { rows } = await pool.query(TRAINEE, [id, account.institution_id]);
  const [{ province, name, officer, officerName, ...found }] = rows;
  return {
    ...found,
    homeProvince: { code: province, name },
    placementOfficer: officer && { id: officer, displayName: officerName },
    referrals: async () =>
      (await pool.query(REFERRALS, [id, account.institution_id])).rows.map(({ vacancy, title, employer, legalName, ...referral }) => ({
        ...referral,
        vacancy: { id: vacancy, title, employer: { id: employer, legalName } },
      })),
  };
}

/** Writes the idempotency key, the row, and the audit line in one transaction. */
async function traineeSetContact({ id, input, idempotencyKey }, { account }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('insert into idempotency (actor, field, key, body_hash) values ($1, $2, $3, $4)', [account.id, 'change', idempotencyKey, hashOf(input)]);
    const values = [id, account.institution_id, input.kind, input.address, input.owner, input.language.toLowerCase()];
    await client.query(
      `insert into contact_method (trainee_id, institution_id, kind, address, owner, language, state) values ($1, $2, $3, $4, $5, $6, 'UNVERIFIED')
       on conflict (institution_id, trainee_id, kind) do update set address = $4, owner = $5, language = $6`,
      values,
    );
    const audit =
      "insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail) values ('staff', $1, 'TraineeContactChanged', 'trainee', $2, $3)";
    await client.query(audit, [account.id, id, JSON.stringify({ fields: Object.keys(input) })]);
    await client.query('commit');
  } finally {
    client.release();
  }
  return { __typename: 'TraineeSetContactPayload', trainee: await trainee({ id }, { account }) };
}

const hashOf = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function answer(request) {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const { rows } = await pool.query(SESSION, [createHash('sha256').update(token).digest()]);
  if (!rows[0]) throw new Error('no session for this token');
  const { query, variables } = JSON.parse(await text(request));
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  return execute({ schema, document, variableValues: variables, rootValue: { trainee, traineeSetContact }, contextValue: { account: rows[0] } });
}

const server = createServer((request, response) => {
  answer(request)
    .catch((error) => ({ errors: [{ message: error.message }] }))
    .then((result) => response.setHeader('content-type', 'application/json').setHeader('x-request-id', randomUUID()).end(JSON.stringify(result)));
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
