import type { Text } from './i18n/zh.ts';

/** Who took a step: an account by its name, the machine's own user and the rule by their words. */
export function actorName(actor: string, { review }: Text): string {
  return review.actors[actor] ?? actor;
}
