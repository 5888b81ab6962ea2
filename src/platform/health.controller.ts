import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import type { Holder } from './actor';
import { Database } from './database';
import { Readiness } from './readiness';

const HOLDERS = ['employer', 'staff', 'trainee', 'worker', 'index'] as const satisfies readonly Holder[];

/** For whoever watches the process: alive, and able to serve. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @HttpCode(200)
  live(): { alive: true } {
    return { alive: true };
  }

  @Get('ready')
  async ready(): Promise<{ ready: true }> {
    const pools = HOLDERS.filter((holder) => this.database.holds(holder));
    const answers = await Promise.allSettled(pools.map((holder) => this.database.pool(holder).query('select 1')));
    if (answers.some((answer) => answer.status === 'rejected')) throw new ServiceUnavailableException({ ready: false, database: 'does not answer' });
    const waitsFor = this.readiness.waitsFor();
    if (waitsFor.length > 0) throw new ServiceUnavailableException({ ready: false, waitsFor });
    return { ready: true };
  }
}
