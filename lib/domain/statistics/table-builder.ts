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

  /** Adds a cell that has a line of its own because there is something in it. */
  addListed(id: string, value: number): string {
    this.cells.set(id, { value, kind: "shown", ...(value > 0 ? { isListed: true as const } : {}) });
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

  /** Notes that the one is at most the other: people and what they did, say. */
  atMost(smaller: string, larger: string): void {
    const valueOf = (id: string): number => this.cells.get(id)?.value ?? 0;
    this.sum(larger, [smaller, this.add(`spare/${smaller}/${larger}`, valueOf(larger) - valueOf(smaller), "spare")]);
  }

  build(): LinkedTables {
    return { cells: this.cells, sums: this.sums };
  }
}
