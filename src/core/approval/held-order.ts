/** What people can be asked for a deployment that is held: to end its present hold, or all of them up to full public traffic. */
export const HELD_ORDERS = ["continue", "full"] as const;

/** One of the orders that need an approval. */
export type HeldOrder = (typeof HELD_ORDERS)[number];
