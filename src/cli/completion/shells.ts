/** The shells that can be taught, apart from their scripts, so that help loads none of these. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];
