/** Levels of one target: what was committed to, the target itself, what would be a stretch (确保、力争、奋斗). */
export const TARGET_LEVELS = ['commit', 'stretch'] as const;
export type TargetLevel = (typeof TARGET_LEVELS)[number];
