import { Controller, Get, HttpCode, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ASSETS_FOLDER } from './assets';

/** The forms in which the build leaves each of them, the smallest first. */
const ENCODINGS = { br: 'br', gzip: 'gz' } as const;

/** Styles, scripts and fonts. Their names change with their content, so a phone asks for each only once. */
@Controller()
export class AssetsController {
  @Get('assets/:name')
  send(@Req() request: Request, @Param('name') name: string, @Res() response: Response): void {
    if (!/^[\w-]+(\.island-\w+)?\.(css|js|woff2)$/.test(name)) throw new NotFoundException();
    const encoding = name.endsWith('.woff2') ? false : request.acceptsEncodings(Object.keys(ENCODINGS));
    const known = Object.entries(ENCODINGS).find(([one]) => one === encoding);
    response.type(name.slice(name.lastIndexOf('.'))).setHeader('vary', 'accept-encoding');
    if (known) response.setHeader('content-encoding', known[0]);
    response.sendFile(known ? `${name}.${known[1]}` : name, { root: ASSETS_FOLDER, immutable: true, maxAge: '1y' }, (failure?: Error) => {
      if (failure && !response.headersSent) response.removeHeader('content-encoding');
      if (failure && !response.headersSent) response.sendStatus(404);
    });
  }

  /** No picture beside the title: it would be one more thing to recognise. */
  @Get('favicon.ico')
  @HttpCode(204)
  noPicture(): void {}
}
