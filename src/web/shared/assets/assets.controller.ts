import { Controller, Get, HttpCode, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ASSETS_FOLDER, builtName } from './assets';

/** The compressed variants the build creates for each file, smallest first. */
const ENCODINGS = { br: 'br', gzip: 'gz' } as const;

/**
 * Styles, scripts, fonts and recordings. Their names change with their content, so a browser requests each
 * only once.
 */
@Controller()
export class AssetsController {
  @Get('assets/:name')
  send(@Req() request: Request, @Param('name') name: string, @Res() response: Response): void {
    if (!/^[\w-]+(\.[\w-]+)*\.(css|js|woff2|mp3)$/.test(name)) throw new NotFoundException();
    sendAsset(request, response, name, { immutable: true, maxAge: '1y' });
  }

  /** No icon: in a list of tabs it would make the service easier to recognise. */
  @Get('favicon.ico')
  @HttpCode(204)
  noFavicon(): void {}
}

/**
 * Sends an island under a fixed URL. The URL stays the same when the content changes, so browsers revalidate
 * it each time.
 */
export function sendIsland(request: Request, response: Response, name: string): void {
  sendAsset(request, response, builtName(`${name}.js`), { cacheControl: false });
}

function sendAsset(request: Request, response: Response, name: string, caching: { immutable?: boolean; maxAge?: string; cacheControl?: boolean }): void {
  const encoding = /\.(css|js)$/.test(name) ? request.acceptsEncodings(Object.keys(ENCODINGS)) : false;
  const encodingMatch = Object.entries(ENCODINGS).find(([one]) => one === encoding);
  response.type(name.slice(name.lastIndexOf('.'))).setHeader('vary', 'accept-encoding');
  if (encodingMatch) response.setHeader('content-encoding', encodingMatch[0]);
  response.sendFile(encodingMatch ? `${name}.${encodingMatch[1]}` : name, { root: ASSETS_FOLDER, ...caching }, (failure?: Error) => {
    if (!failure || response.headersSent) return;
    response.removeHeader('content-encoding');
    response.sendStatus(404);
  });
}
