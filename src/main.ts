import 'reflect-metadata';
import { AppModule } from './app.module';
import { SkillsModule } from './features/skills/skills.module';
import { exitWithParent, receiveLoginsFromParent, notifyParentReady } from './platform/http/parent-process';
import { Draining } from './platform/http/draining';
import { programOptions } from './platform/program-options';
import { API_DATABASES, readSettings, WORKER_DATABASES } from './platform/settings';
import { createApi, run } from './platform/http/start';
import { welcome } from './platform/http/welcome';

/**
 * The API process: three GraphQL endpoints and the pages; with `--with-worker` also the worker, in the same
 * process.
 */
run(async () => {
  exitWithParent();
  await receiveLoginsFromParent();
  const withWorker = programOptions(['--with-worker']).has('--with-worker');
  const settings = readSettings(process.env, withWorker ? [...API_DATABASES, ...WORKER_DATABASES] : API_DATABASES);
  const app = await createApi(AppModule.api(settings, withWorker));
  app.get(Draining).onSignals(app);
  await app.listen(settings.port, settings.host);
  welcome(settings);
  notifyParentReady();
  if (settings.loadsIndexAtStart) await SkillsModule.prepareSearch(app);
});
