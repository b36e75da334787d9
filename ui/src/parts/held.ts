/**
 * What the pointer was pressed on in a list that is found while one types. An answer that comes before
 * the pointer is let go moves the choices; an element that moved between press and release gets no click
 * of its own, and what holds both of them does: what was pressed is taken.
 *
 *   <div role="listbox" onclick={(event) => take(held.up(event, choices, id))} onpointerleave={() => held.drop()}>
 *     <div role="option" id="{id}-{index}" onpointerdown={() => held.down(choice)}>
 */
export class Held<T> {
  #one: { choice: T } | null = null;

  down(choice: T): void {
    this.#one = { choice };
  }

  drop(): void {
    this.#one = null;
  }

  /** What was pressed, or else what stands under the pointer; nothing where that is no choice. */
  up(event: MouseEvent, choices: readonly T[], id: string): T | undefined {
    const held = this.#one;
    this.#one = null;
    if (held) return held.choice;
    const under = (event.target as Element).closest('[role="option"]')?.id;
    return choices.find((_, index) => under === `${id}-${index}`);
  }
}
