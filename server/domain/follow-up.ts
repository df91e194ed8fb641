/** Next steps that somebody keeps an eye on. */

export const FOLLOW_UP_STATES = ['open', 'done', 'dropped'] as const;

/** open: still to be done · done: done, says a person · dropped: given up. */
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];
