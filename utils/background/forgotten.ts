let times = 0;

/** Called when the person has what is known of browsing forgotten, all or a part of it. */
export function noteForgotten(): void {
  times++;
}

/** Changes when it is forgotten: what was begun before and takes a while must not bring any of it back. */
export const countForgotten = (): number => times;
