import { People } from './data/people';
import type { Harness, Person } from './harness';

/** A page as an officer reads it. */
export interface ReadPage {
  readonly path: string;
  readonly html: string;
  readonly text: string;
}

async function pageOf(response: Response): Promise<ReadPage> {
  const html = await response.text();
  return { path: new URL(response.url).pathname, html, text: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

export const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** The pages of an import, as a member of staff uses them without a script. */
export class ImportPages {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async of(harness: Harness, { token }: Person): Promise<ImportPages> {
    const start = await fetch(`${harness.url}/staff/import`, { headers: { cookie: `wm-staff=${token}`, 'accept-language': 'en' } });
    return new ImportPages(harness.url, [`wm-staff=${token}`, ...start.headers.getSetCookie().map((line) => line.split(';')[0])].join('; '));
  }

  /** For the steward's placement officer, who may import every kind. */
  static async ofSteward(harness: Harness): Promise<ImportPages> {
    const people = new People(harness);
    return ImportPages.of(harness, await people.staff(await people.institution(), ['PLACEMENT_OFFICER']));
  }

  async get(path: string): Promise<ReadPage> {
    return pageOf(await fetch(`${this.url}${path}`, { headers: { cookie: this.cookie, 'accept-language': 'en' } }));
  }

  async post(path: string, body: FormData | URLSearchParams): Promise<ReadPage> {
    const answer = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'accept-language': 'en' },
      body,
      redirect: 'manual',
    });
    const location = answer.headers.get('location');
    return location === null ? pageOf(answer) : this.get(location);
  }

  async upload(content: string | Uint8Array<ArrayBuffer>, kind = 'TRAINEES', name = 'partner.csv'): Promise<ReadPage> {
    const body = new FormData();
    body.append('csrf', hidden((await this.get('/staff/import')).html, 'csrf'));
    body.append('kind', kind);
    body.append('sheet', new Blob([content]), name);
    return this.post('/staff/import', body);
  }

  /** Presses the button of the page to match words, with what it shows as chosen and these changes. */
  match(page: ReadPage, changes: Readonly<Record<string, string>> = {}): Promise<ReadPage> {
    return this.post('/staff/import/match', shownChoices(page, changes));
  }

  /** Confirms the import of a file that was checked. */
  commit({ html }: ReadPage): Promise<ReadPage> {
    return this.post('/staff/import/commit', new URLSearchParams({ csrf: hidden(html, 'csrf'), key: hidden(html, 'key'), held: hidden(html, 'held') }));
  }
}

/** What a browser sends: the chosen options and the typed values, the first candidate of each word, and these changes. */
export function shownChoices({ html }: ReadPage, changes: Readonly<Record<string, string>> = {}): URLSearchParams {
  const body = new URLSearchParams({ csrf: hidden(html, 'csrf'), held: hidden(html, 'held'), from: hidden(html, 'from') });
  for (const [select, name = ''] of html.matchAll(/<select[^>]*name="((?:column|unused)-[^"]*)"[^]*?<\/select>/g))
    body.set(name, /<option[^>]*value="([^"]*)"[^>]*selected/.exec(select)?.[1] ?? '');
  for (const [, name = ''] of html.matchAll(/type="radio" name="(text-\d+)"/g))
    if (!body.has(name)) body.append(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
  for (const [name, value] of Object.entries(changes)) body.set(name, value);
  return body;
}
