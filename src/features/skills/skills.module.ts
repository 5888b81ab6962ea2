import { Module } from '@nestjs/common';
import { LocalSkillsService } from './local-skills.service';
import { SkillsService } from './skills.service';

@Module({ providers: [SkillsService, LocalSkillsService], exports: [SkillsService, LocalSkillsService] })
export class SkillsModule {}
