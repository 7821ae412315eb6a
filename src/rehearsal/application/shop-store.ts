/** Holds carts and orders as the shop's database does: both versions see the same. */
export interface ShopStore {
  /** Puts a product into a cart (a new one without an id) and returns the cart. */
  add(cartId: string | undefined, productId: string): { readonly cartId: string; readonly items: readonly string[] };
  /** Turns a cart into an order; nothing when the cart is unknown or empty. */
  order(cartId: string): { readonly orderId: string; readonly items: readonly string[] } | undefined;
  /** Reads an order. */
  read(orderId: string): { readonly orderId: string; readonly items: readonly string[] } | undefined;
}

/** The most carts and orders that are remembered. */
const KEPT = 5000;

/** Creates an empty database. */
export function createShopStore(): ShopStore {
  const carts = new Map<string, readonly string[]>();
  const orders = new Map<string, readonly string[]>();
  let count = 0;
  return {
    add(known, productId) {
      count += 1;
      const cartId = known !== undefined && carts.has(known) ? known : `cart-${count}`;
      const items = [...(carts.get(cartId) ?? []), productId];
      remember(carts, cartId, items);
      return { cartId, items };
    },
    order(cartId) {
      const items = carts.get(cartId);
      if (items === undefined || items.length === 0) return undefined;
      count += 1;
      const orderId = `order-${count}`;
      carts.delete(cartId);
      remember(orders, orderId, items);
      return { orderId, items };
    },
    read(orderId) {
      const items = orders.get(orderId);
      return items === undefined ? undefined : { orderId, items };
    },
  };
}

function remember(map: Map<string, readonly string[]>, id: string, items: readonly string[]): void {
  map.set(id, items);
  const oldest = map.size > KEPT ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}
