import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { type LookedAs, lookedAs } from '../../../features/audit/domain/look';
import { type Look, LooksService } from '../../../features/audit/looks.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AnyMember } from '../../shared/can';
import { connection, type Connection, page } from '../../shared/paging';

interface MyLook {
  readonly day: string;
  readonly as: LookedAs;
  readonly name: string | null;
  readonly employerName: string | null;
  readonly isHers: boolean;
  readonly times: number;
  readonly lastAt: Date;
}

/** Who accessed the trainee's record: only her own access log, without what was seen or done. */
@Resolver()
export class MyLooksResolver {
  constructor(private readonly looked: LooksService) {}

  @AnyMember()
  @Query()
  async looks(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<MyLook>> {
    const { limit, after } = page(args);
    const { nodes, pageInfo } = connection(await this.looked.ofHers(c.tx, { limit: limit + 1, after }), limit, (look) => this.looked.cursorOf(look));
    return { nodes: nodes.map((look) => shown(c, look)), pageInfo };
  }
}

function shown(c: OperationContext, { day, name, roles, isHers, employer, employerKm, times, lastAt }: Look): MyLook {
  const employerName = employer && ((c.actor.language === 'km' ? employerKm : null) ?? employer);
  return { day, as: employer === null ? lookedAs(roles) : 'EMPLOYER', name, employerName, isHers, times, lastAt };
}
