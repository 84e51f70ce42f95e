/** The chains of equal amounts in a working that do not hold: `33 / 84 = 39.3 %; 53 + 31 = 84` has none. */
export function brokenChains(working: string): string[] {
  const chains = working.split(";").map((chain) => chain.trim());
  return chains.filter((chain) => {
    const [first = "", ...others] = chain.split("=");
    return others.length === 0 || !others.every((other) => agree(first, other));
  });
}

/** Whether two amounts are the same, to the last decimal that the second shows. */
function agree(exact: string, shown: string): boolean {
  const rounded = /^\s*\d+(?:\.(\d+))?\s*(%?)\s*$/.exec(shown);
  if (!rounded) return Math.abs(amountOf(exact) - amountOf(shown)) < 1e-9;
  const [, decimals = "", percent] = rounded;
  const factor = 10 ** decimals.length * (percent === "%" ? 100 : 1);
  return Math.round(amountOf(exact) * factor) === Math.round(amountOf(shown) * factor);
}

/** What a text of sums and products comes to; a percentage counts in hundredths. NaN if it is anything else. */
function amountOf(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|\S/g) ?? [];
  let at = 0;

  function sum(): number {
    let total = product();
    while (tokens[at] === "+" || tokens[at] === "-") total += tokens[at++] === "+" ? product() : -product();
    return total;
  }

  function product(): number {
    let total = factor();
    while (tokens[at] === "*" || tokens[at] === "/") total *= tokens[at++] === "*" ? factor() : 1 / factor();
    return total;
  }

  function factor(): number {
    const token = tokens[at++];
    const amount = token === "(" ? closed(sum()) : Number(token);
    if (tokens[at] !== "%") return amount;
    at++;
    return amount / 100;
  }

  function closed(amount: number): number {
    return tokens[at++] === ")" ? amount : NaN;
  }

  const total = sum();
  return at === tokens.length ? total : NaN;
}
