/** Calls back with what two watches tell, as soon as both have spoken, then after each change of either. */
export function watchBoth<A, B>(
  watchOne: (onChange: (value: A) => void) => void,
  watchOther: (onChange: (value: B) => void) => void,
  onChange: (one: A, other: B) => void,
): void {
  let one: { readonly value: A } | null = null;
  let other: { readonly value: B } | null = null;
  const tell = () => {
    if (one && other) onChange(one.value, other.value);
  };
  watchOne((value) => {
    one = { value };
    tell();
  });
  watchOther((value) => {
    other = { value };
    tell();
  });
}
