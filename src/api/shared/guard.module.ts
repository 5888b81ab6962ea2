import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { OperationGuard } from './can';

/** Puts the guard before every root field of every endpoint. */
@Module({ providers: [{ provide: APP_GUARD, useClass: OperationGuard }] })
export class GuardModule {}
