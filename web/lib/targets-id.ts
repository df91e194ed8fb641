/** Where the list of targets stands on the board; counts above it lead there. */
export const TARGETS_ID = 'targets';
