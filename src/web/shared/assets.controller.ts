import { Controller, Get, HttpCode, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ASSETS_FOLDER } from './style-sheet';

/** Styles and fonts. Their names change with their content, so a phone asks for each only once. */
@Controller()
export class AssetsController {
  @Get('assets/:name')
  send(@Param('name') name: string, @Res() response: Response): void {
    if (!/^[\w-]+(\.island-\w+)?\.(css|js|woff2)$/.test(name)) throw new NotFoundException();
    response.sendFile(name, { root: ASSETS_FOLDER, immutable: true, maxAge: '1y' }, (failure?: Error) => {
      if (failure && !response.headersSent) response.sendStatus(404);
    });
  }

  /** No picture beside the title: it would be one more thing to recognise. */
  @Get('favicon.ico')
  @HttpCode(204)
  noPicture(): void {}
}
