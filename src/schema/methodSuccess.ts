/** Results that brought the sale on. */
export const goodResults = ["progress", "ordered"] as const;

/** Below this a share is chance. */
export const fewestFollowUps = 5;
