/** A bar of the chart. */
export interface Bar {
  readonly name: string;
  /** Microseconds. */
  readonly value: number;
  /** Whether it is the package's own. */
  readonly isOurs: boolean;
}

const rowHeight = 30;
const labelWidth = 350;
const plotWidth = 480;
const valueWidth = 90;
const top = 64;

const style = `
.page { fill: #ffffff } text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
.title { font-size: 16px; font-weight: 600 } .small { font-size: 12px; fill: #59636e } .line { stroke: #d1d9e0 }
.other { fill: #8c959f } .ours { fill: #1a7f37 }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117 } text { fill: #f0f6fc } .small { fill: #9198a1 } .line { stroke: #3d444d }
  .other { fill: #656c76 } .ours { fill: #3fb950 }
}`;

/** A picture of horizontal bars on a logarithmic scale of time, the longest first. */
export function chartOf(title: string, bars: readonly Bar[], shown: (value: number) => string): string {
  const ordered = [...bars].sort((a, b) => b.value - a.value);
  const powers = powersAround(ordered.map(({ value }) => value));
  const [least = 1, greatest = 10] = [powers[0], powers.at(-1)];
  const along = (value: number) => (Math.log10(value / least) / Math.log10(greatest / least)) * plotWidth;
  const width = labelWidth + plotWidth + valueWidth;
  const bottom = top + ordered.length * rowHeight;
  const lines = powers.map((power) => {
    const x = labelWidth + along(power);
    return (
      `<line class="line" x1="${x}" x2="${x}" y1="${top - 6}" y2="${bottom}"/>` +
      `<text class="small" x="${x}" y="${top - 12}" text-anchor="middle">${shown(power).replace(/\.0+ /, " ")}</text>`
    );
  });
  const rows = ordered.map(({ name, value, isOurs }, index) => {
    const middle = top + (index + 0.5) * rowHeight;
    const length = along(value).toFixed(1);
    return (
      `<text x="${labelWidth - 10}" y="${middle + 4.5}" text-anchor="end">${escaped(name.replaceAll("`", ""))}</text>` +
      `<rect class="${isOurs ? "ours" : "other"}" x="${labelWidth}" y="${middle - 9}" width="${length}" height="18" rx="2"/>` +
      `<text x="${(labelWidth + along(value) + 8).toFixed(1)}" y="${middle + 4.5}">${shown(value)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 16}" width="${width}" height="${bottom + 16}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}\n</style>`,
    `<rect class="page" width="100%" height="100%" rx="6"/>`,
    `<text class="title" x="16" y="26">${escaped(title)}</text>`,
    ...lines,
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}

/** The powers of ten from below the least to above the greatest. */
function powersAround(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
