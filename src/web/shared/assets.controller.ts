import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ASSETS_FOLDER } from './style-sheet';

/** Styles and fonts. Their names change with their content, so a phone asks for each only once. */
@Controller('assets')
export class AssetsController {
  @Get(':name')
  send(@Param('name') name: string, @Res() response: Response): void {
    if (!/^[\w-]+\.(css|js|woff2)$/.test(name)) throw new NotFoundException();
    response.sendFile(name, { root: ASSETS_FOLDER, immutable: true, maxAge: '1y' }, (failure?: Error) => {
      if (failure && !response.headersSent) response.sendStatus(404);
    });
  }
}
