import { generate } from 'otplib';
import { ours } from './installation.mjs';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } } }';

/**
 * The service without HTTP, called through the interface of its pages: Apollo, all limits, one transaction
 * per operation. Unguarded, only the database's decisions are missing: it uses a superuser login without an
 * audience role and without actor settings, so no row-level security applies.
 */
export async function openService({ environment, superuser, officer }, { isGuarded = true, token: given = null } = {}) {
  ours('reflect-metadata');
  const { AppModule } = ours('./app.module.js');
  const { API_DATABASES, readSettings } = ours('./platform/settings.js');
  const { createApi } = ours('./platform/start.js');
  const { Endpoints, ActorSource } = ours('./platform/endpoint.js');
  const app = await createApi(AppModule.api(readSettings(environment, API_DATABASES), false));
  const endpoints = app.get(Endpoints, { strict: false });
  const actors = app.get(ActorSource, { strict: false });
  // a six-digit code works once, so the second service reuses the first one's session
  const token = given ?? (await signIn(endpoints, actors, officer));
  const known = await actors.actorOf(requestWith({ authorization: `Bearer ${token}` }), 'staff');
  const unguarded = isGuarded ? null : await takeGuardsAway(app, superuser);
  return {
    token,
    async ask(document) {
      const { data, errors } = await endpoints.run('staff', document, {}, { ...known });
      if (errors) throw new Error(JSON.stringify(errors));
      return JSON.parse(JSON.stringify(data));
    },
    async close() {
      await unguarded?.destroy();
      await app.close();
    },
  };
}

/** Signs in with password and code. @returns the session token */
async function signIn(endpoints, actors, { login, secret, totpSecret }) {
  const code = await generate({ secret: totpSecret });
  const answer = await endpoints.run('staff', SIGN_IN, { input: { login, secret, code } }, await actors.actorOf(requestWith({}), 'staff'));
  const token = answer.data?.signIn?.token;
  if (!token) throw new Error(`nobody was let in: ${JSON.stringify(answer)}`);
  return token;
}

const requestWith = (headers) => ({
  headers,
  ip: '127.0.0.1',
  socket: { remoteAddress: '127.0.0.1' },
  get: (name) => headers[name.toLowerCase()],
  cookies: {},
});

/** From this call on, every operation runs as a superuser, to whom no row-level security applies. */
async function takeGuardsAway(app, superuser) {
  const { DataSource } = ours('typeorm');
  const { Database } = ours('./platform/database.js');
  const { definedTables } = ours('./platform/table.js');
  const { Tx } = ours('./platform/tx.js');
  const everything = await new DataSource({
    type: 'postgres',
    url: superuser,
    entities: definedTables(),
    installExtensions: false,
    poolSize: 8,
    poolErrorHandler: () => {},
    extra: { pipeline: true, options: '-c search_path=public -c timezone=UTC' },
  }).initialize();
  const database = app.get(Database, { strict: false });
  database.open = (actor, writes) =>
    new Tx({
      dataSource: everything,
      actor,
      opening: { begin: `begin${writes ? '' : ' read only'}`, writing: 'begin', settings: { text: 'select 1', values: [] }, connected: () => {} },
      pathRole: null,
      writes,
      failed: (error) => ({ error, isLost: false }),
    });
  return everything;
}
