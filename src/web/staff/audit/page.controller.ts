import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLocalDate } from '../../../shared/local-date';
import { PageErrors } from '../../shared/page-errors';
import { Pages } from '../../shared/pages';
import type { Visit } from '../../shared/visit';
import { StaffAuditDocument } from '../gql';
import { askedText, cursorOf } from '../listing';
import { notHereUnlessTheirs } from '../not-here';
import { csvOf } from './csv';
import { auditPage, type AskedAudit, type Lines } from './page';

type Asked = Readonly<Record<string, unknown>>;

const PAGE_ROWS = 50;
/** A file holds so many lines; who wants more asks for fewer days. */
const MOST_PAGES_OF_FILE = 40;

/** Who saw or changed whom: by person, by colleague, by day; on a page and as a file. Each look at it is written down as well. */
@Controller('staff/audit')
@UseFilters(PageErrors)
export class AuditController {
  constructor(private readonly pages: Pages) {}

  @Get()
  async show(@Req() request: Request, @Res() response: Response, @Query() query: Asked): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const asked = askedIn(query);
    const { audit, colleagues } = await this.lines(visit, asked, cursorOf(query['after']));
    this.pages.show(response, auditPage(visit, { audit, colleagues, asked }));
  }

  @Get('lines.csv')
  async file(@Req() request: Request, @Res() response: Response, @Query() query: Asked): Promise<void> {
    const visit = await this.pages.member(request, response, 'staff');
    const lines: Lines[number][] = [];
    let after = {};
    for (let pages = 0; pages < MOST_PAGES_OF_FILE; pages++) {
      const { audit } = await this.lines(visit, askedIn(query), after);
      lines.push(...audit.nodes);
      if (!audit.pageInfo.hasNextPage) break;
      after = cursorOf(audit.pageInfo.endCursor);
    }
    response.attachment('lines.csv').type('text/csv; charset=utf-8').send(csvOf(lines));
  }

  private lines(visit: Visit, { code, by, from, to }: AskedAudit, after: { after?: string }) {
    const given = (text: string): string | null => text || null;
    const variables = { code: given(code), by: given(by), from: given(from), to: given(to), first: PAGE_ROWS, ...after };
    return notHereUnlessTheirs(this.pages.ask(visit, StaffAuditDocument, variables));
  }
}

function askedIn(query: Asked): AskedAudit {
  const day = (name: string): string => (isLocalDate(askedText(query[name])) ? askedText(query[name]) : '');
  return { code: askedText(query['code']), by: askedText(query['by']), from: day('from'), to: day('to') };
}
