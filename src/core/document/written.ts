/** What a person wrote, as it was understood, or why it was not. */
export type Written<T> =
  | { readonly kind: "right"; readonly value: T }
  | { readonly kind: "wrong"; readonly why: string };
