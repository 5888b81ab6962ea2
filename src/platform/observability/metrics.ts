import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * How long one scrape may wait for a number: the other metrics must be available even while the database is
 * down.
 */
const READ_TIMEOUT_MS = 2_000;

/** One of several numbers with the same name. */
export interface Reading<L extends string> {
  readonly labels: Readonly<Record<L, string>>;
  readonly value: number;
}

/**
 * Counters and gauges of a process, for its operators. Only numbers, and never one that identifies a person.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  /** A number that is read on each scrape; if the read fails, the last value remains. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        const value = await withinTimeout(read);
        if (value !== undefined) gauge.set(value);
      },
    });
  }

  /**
   * Numbers of one name, read together on each scrape. Numbers that cannot be read are left out, so that an
   * old number is not mistaken for a new one.
   */
  gauges<L extends string>(name: string, help: string, labelNames: readonly L[], read: () => readonly Reading<L>[] | Promise<readonly Reading<L>[]>): void {
    const gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      async collect() {
        const readings = await withinTimeout(read);
        gauge.reset();
        for (const { labels, value } of readings ?? []) gauge.set(labels, value);
      },
    });
  }

  counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  histogram<L extends string>(name: string, help: string, labelNames: readonly L[], buckets: readonly number[]): Histogram<L> {
    return new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [this.registry] });
  }
}

async function withinTimeout<R>(read: () => R | Promise<R>): Promise<R | undefined> {
  const controller = new AbortController();
  const reading = Promise.resolve()
    .then(read)
    .catch(() => undefined);
  try {
    return await Promise.race([reading, pause(READ_TIMEOUT_MS, undefined, { signal: controller.signal, ref: false }).catch(() => undefined)]);
  } finally {
    controller.abort();
  }
}
