import { UNKNOWN_NAME } from './name-dictionary';

/**
 * Row ids below this limit are looked up in an array; a release and all local skills together have far fewer.
 */
const TABLE_LIMIT = 1 << 20;
const ENTRY_BYTES = 48;

/** The number of each skill, by its row id. */
export class SkillNumbers {
  /** By row id, the number plus one; 0 if there is none. */
  private table = new Int32Array(0);
  private readonly others = new Map<number, number>();

  get bytes(): number {
    return this.table.byteLength + ENTRY_BYTES * this.others.size;
  }

  /** UNKNOWN_NAME where it has no number. */
  of(skillId: number): number {
    const next = this.table[skillId];
    if (next !== undefined && next !== 0) return next - 1;
    return this.others.size === 0 ? UNKNOWN_NAME : (this.others.get(skillId) ?? UNKNOWN_NAME);
  }

  set(skillId: number, number: number): void {
    const isTabled = Number.isInteger(skillId) && skillId >= 0 && skillId < TABLE_LIMIT;
    if (!isTabled) {
      this.others.set(skillId, number);
      return;
    }
    if (skillId >= this.table.length) {
      const longer = new Int32Array(2 * skillId + 1);
      longer.set(this.table);
      this.table = longer;
    }
    this.table[skillId] = number + 1;
  }
}
