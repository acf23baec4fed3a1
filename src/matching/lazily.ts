/** Made when first asked for, then kept: an isolate's start must not pay for what a page may never read. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
