import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { DatabaseWatch } from '../database/database-watch';
import { Readiness } from './readiness';

/** Health checks for monitoring: the process is alive, and it can serve. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly watch: DatabaseWatch,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @HttpCode(200)
  live(): { alive: true } {
    return { alive: true };
  }

  @Get('ready')
  async ready(): Promise<{ ready: true }> {
    this.readiness.notePoll();
    this.#refuseWhileStopping();
    const problem = await this.watch.check();
    this.#refuseWhileStopping();
    if (problem) throw new ServiceUnavailableException({ ready: false, database: problem });
    const waitsFor = this.readiness.waitsFor();
    if (waitsFor.length > 0) throw new ServiceUnavailableException({ ready: false, waitsFor });
    return { ready: true };
  }

  #refuseWhileStopping(): void {
    if (this.readiness.isStopping) throw new ServiceUnavailableException({ ready: false, stopping: true });
  }
}
