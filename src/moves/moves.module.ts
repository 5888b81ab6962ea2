import { Module } from '@nestjs/common';

const MOVES = [] as const;

/** What crosses features, one file each: load, decide, save, announce. */
@Module({ imports: [], providers: [...MOVES], exports: [...MOVES] })
export class MovesModule {}
