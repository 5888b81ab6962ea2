import { type CoUse, type TaxonomySlice, type TaxonomyView, type Transfer, TRANSFER_REASONS } from '../../facts/taxonomy-view';
import { SkillAdjacency } from '../search/skill-adjacency';
import type { SkillGraph } from './skill-graph';

/** The multiplier of the percentage, which leaves three bits for a reason. */
const REASON_SLOTS = 8;

/**
 * A whole taxonomy release for explanations, in typed arrays; the alternative would be hundreds of thousands
 * of objects. Objects are created only for the rows that are read. It contains the complete release,
 * including rows that the scoring model ignores.
 */
export class ReleaseView implements TaxonomyView {
  private readonly weights: ReadonlyMap<number, number>;
  private readonly coUseNeighbours: SkillAdjacency;
  private readonly transferNeighbours: SkillAdjacency;

  constructor(
    { weights, coUse, transfers }: TaxonomySlice,
    private readonly graph: SkillGraph,
  ) {
    this.weights = new Map(weights);
    // Numbers all skills before the tables are sized.
    for (const rows of [coUse, transfers]) {
      for (const [wantedSkill, heldSkill] of rows) {
        graph.numberOf(wantedSkill);
        graph.numberOf(heldSkill);
      }
    }
    this.coUseNeighbours = new SkillAdjacency(graph.size, (visit) => {
      for (const [wantedSkill, heldSkill, percent] of coUse) visit(graph.numberOf(wantedSkill), graph.numberOf(heldSkill), percent);
    });
    this.transferNeighbours = new SkillAdjacency(graph.size, (visit) => {
      for (const [wantedSkill, heldSkill, percent, reason] of transfers) {
        visit(graph.numberOf(wantedSkill), graph.numberOf(heldSkill), percent * REASON_SLOTS + TRANSFER_REASONS.indexOf(reason));
      }
    });
  }

  get bytes(): number {
    return this.coUseNeighbours.bytes + this.transferNeighbours.bytes;
  }

  idfSquaredThousandths(skillId: number): number | undefined {
    return this.weights.get(skillId);
  }

  coUse(wantedSkillId: number): readonly CoUse[] {
    return this.coUseNeighbours.map(this.graph.knownNumberOf(wantedSkillId), (heldSkill, cosinePercent) => ({
      skillId: this.graph.idOf(heldSkill),
      cosinePercent,
    }));
  }

  transfers(wantedSkillId: number): readonly Transfer[] {
    return this.transferNeighbours.map(this.graph.knownNumberOf(wantedSkillId), (heldSkill, how) => ({
      skillId: this.graph.idOf(heldSkill),
      reason: TRANSFER_REASONS[how % REASON_SLOTS]!,
      creditPercent: Math.floor(how / REASON_SLOTS),
    }));
  }
}
