/** Follows what the browser holds for Vitrine. Called anew whenever the background starts. */
export function startPolicy(): void {}
