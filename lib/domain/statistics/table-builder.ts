import type { Cell, LinkedTables, Sum } from "@/lib/domain/disclosure/linked-tables";

/** Gathers the cells of linked tables and how they add up. */
export class TableBuilder {
  private readonly cells = new Map<string, Cell>();
  private readonly sums: Sum[] = [];

  /** Adds a cell and answers its name. */
  add(id: string, value: number, kind: Cell["kind"] = "shown"): string {
    this.cells.set(id, { value, kind });
    return id;
  }

  /** Adds a cell that is never shown, and of which even a zero would tell something about everyone else. */
  addRevealing(id: string, value: number): string {
    this.cells.set(id, { value, kind: "secret", revealsAtZero: true });
    return id;
  }

  /** Notes that the total is the sum of the parts; without parts there is nothing to note. */
  sum(total: string, parts: readonly string[]): void {
    if (parts.length > 0) this.sums.push({ total, parts });
  }

  build(): LinkedTables {
    return { cells: this.cells, sums: this.sums };
  }
}
