/** Begins to look after the composers of this frame. */
export function startComposing(): void {}
