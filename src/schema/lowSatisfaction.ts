/** A satisfaction up to this is a case to be handled, whatever the kind. */
export const lowSatisfaction = 2;
