import { generate } from 'otplib';
import { requireService } from './installation.mjs';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } } }';

/**
 * The service without HTTP, called through the interface of its pages: Apollo, all limits, one transaction
 * per operation. Unguarded, only the database's decisions are missing: it uses a superuser login without an
 * audience role and without actor settings, so no row-level security applies.
 */
export async function openService({ environment, superuser, officer }, { isGuarded = true, token: existingToken = null } = {}) {
  requireService('reflect-metadata');
  const { AppModule } = requireService('./app.module.js');
  const { API_DATABASES, readSettings } = requireService('./platform/settings.js');
  const { createApi } = requireService('./platform/http/start.js');
  const { Endpoints, ActorSource } = requireService('./platform/graphql/endpoints.js');
  const app = await createApi(AppModule.api(readSettings(environment, API_DATABASES), false));
  const endpoints = app.get(Endpoints, { strict: false });
  const actors = app.get(ActorSource, { strict: false });
  // a six-digit code works once, so the second service reuses the first one's session
  const token = existingToken ?? (await signIn(endpoints, actors, officer));
  const identity = await actors.actorOf(requestWith({ authorization: `Bearer ${token}` }), 'staff');
  const unguarded = isGuarded ? null : await removeGuards(app, superuser);
  return {
    token,
    async ask(document) {
      const { data, errors } = await endpoints.run('staff', document, {}, { ...identity });
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
  if (!token) throw new Error(`sign-in failed: ${JSON.stringify(answer)}`);
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
async function removeGuards(app, superuser) {
  const { DataSource } = requireService('typeorm');
  const { Database } = requireService('./platform/database/database.js');
  const { definedTables } = requireService('./platform/database/table.js');
  const { Tx } = requireService('./platform/database/tx.js');
  const superuserSource = await new DataSource({
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
      dataSource: superuserSource,
      actor,
      opening: { begin: `begin${writes ? '' : ' read only'}`, writing: 'begin', settings: { text: 'select 1', values: [] }, connected: () => {} },
      writerRole: null,
      writes,
      onFailure: (error) => ({ error, isLost: false }),
    });
  return superuserSource;
}
