/** The metrics of a process, as Prometheus reads them. */
export class Scrape {
  private constructor(readonly text: string) {}

  static async of(port: number): Promise<Scrape> {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    if (response.status !== 200) throw new Error(`metrics answered ${response.status}`);
    return new Scrape(await response.text());
  }

  /** Names of all metrics. */
  get names(): string[] {
    return [...this.text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name as string);
  }

  /** The value of a metric with these labels; undefined if there is none. */
  value(name: string, labels: Readonly<Record<string, string>> = {}): number | undefined {
    const lines = this.text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
    const matches = lines.filter((line) => Object.entries(labels).every(([label, value]) => line.includes(`${label}="${value}"`)));
    return matches.length === 0 ? undefined : matches.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }

  /** All values of one label of a metric. */
  labelValues(name: string, label: string): string[] {
    const lines = this.text.split('\n').filter((line) => line.startsWith(`${name}{`));
    return [...new Set(lines.map((line) => new RegExp(`[{,]${label}="([^"]*)"`).exec(line)?.[1] ?? ''))].sort();
  }
}
