import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { say } from '../../scripts/say.mjs';

const rounded = (number) => (Number.isInteger(number) ? number : Number(number.toPrecision(4)));

/** One JSON line for each figure on stdout; remembers which floors were missed. */
export class Figures {
  /** Floors that were missed. */
  missed = [];

  machine(versions = {}) {
    const load = rounded(loadavg()[0]);
    if (load > 1)
      say(
        'bench: this machine is busy. What takes long is interrupted more often than what is quick, so the ratios flatter the quick: measure again when it is quiet',
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

  /** A measured value of ours; with a peer, its value and peer ÷ ours. */
  add(name, value, unit, { peer = null, peerValue, ratio = null, ...more } = {}) {
    const known = peerValue === undefined ? {} : { peerValue: rounded(peerValue) };
    const others = Object.entries(more).map(([field, number]) => [field, rounded(number)]);
    this.#line({ name, value: rounded(value), unit, peer, ...known, ratio: ratio === null ? null : rounded(ratio), ...Object.fromEntries(others) });
  }

  /** A ratio that must be reached. */
  floor(name, value, floor) {
    this.#hold(`floor: ${name}`, value, value >= floor, { floor });
  }

  /** A ratio that must not be passed. */
  ceiling(name, value, ceiling) {
    this.#hold(`floor: ${name}`, value, value <= ceiling, { ceiling });
  }

  /** A ratio we would like to reach; nothing fails where it is not. */
  aim(name, value, ceiling) {
    this.#line({ name: `aim: ${name}`, value: rounded(value), ceiling, met: value <= ceiling });
  }

  #hold(name, value, met, limit) {
    this.#line({ name, value: rounded(value), ...limit, met });
    if (!met) this.missed.push(name);
  }

  #line(figure) {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  }
}
