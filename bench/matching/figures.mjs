import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { say } from '../../scripts/say.mjs';

/** A value that was not measured fails the run: as JSON it would be null. */
function rounded(number) {
  if (!Number.isFinite(number)) throw new Error(`a figure is ${number}, not a number`);
  return Number.isInteger(number) ? number : Number(number.toPrecision(4));
}

/** Prints one JSON line for each figure on stdout, and remembers missed floors and ceilings. */
export class Figures {
  /** Names of missed floors and ceilings. */
  missed = [];

  machine(versions = {}) {
    const load = rounded(loadavg()[0]);
    if (load > 1)
      say(
        'bench: this machine is busy. Slow contestants are interrupted more often than fast ones, so the ratios favour the fast ones: measure again when it is idle',
      );
    const [{ model }] = cpus();
    const memoryGb = Math.round(totalmem() / 2 ** 30);
    this.#line({
      name: 'machine',
      cpu: model,
      cores: availableParallelism(),
      memoryGb,
      platform: `${platform()} ${release()} ${arch()}`,
      load,
      node: process.version,
      ...versions,
    });
  }

  /** A measured value of Waymark; with a peer, also the peer's value and peer ÷ Waymark. */
  add(name, value, unit, { peer = null, peerValue, ratio = null, ...more } = {}) {
    const peerFields = peerValue === undefined ? {} : { peerValue: rounded(peerValue) };
    const others = Object.entries(more).map(([field, number]) => [field, rounded(number)]);
    this.#line({ name, value: rounded(value), unit, peer, ...peerFields, ratio: ratio === null ? null : rounded(ratio), ...Object.fromEntries(others) });
  }

  /** A minimum ratio. */
  floor(name, value, floor) {
    this.#check(`floor: ${name}`, value, value >= floor, { floor });
  }

  /** A maximum ratio. */
  ceiling(name, value, ceiling) {
    this.#check(`floor: ${name}`, value, value <= ceiling, { ceiling });
  }

  /** A target ratio; missing it does not fail the run. */
  aim(name, value, ceiling) {
    this.#line({ name: `aim: ${name}`, value: rounded(value), ceiling, met: value <= ceiling });
  }

  #check(name, value, met, limit) {
    this.#line({ name, value: rounded(value), ...limit, met });
    if (!met) this.missed.push(name);
  }

  #line(figure) {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  }
}
