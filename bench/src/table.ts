import { type Comparison, type Figure, type Target, verdict } from "./comparison.js";

function number(value: number): string {
  const digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const quantity = ({ value, unit }: Figure): string => (unit === "×" ? number(value) : `${number(value)} ${unit}`);

function target(wanted: Target | undefined): string {
  if (wanted === undefined) return "";
  const sign = { "at-least": "≥", "at-most": "≤", above: ">" }[wanted.kind];
  return `${sign} ${wanted.value}`;
}

interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
  readonly text: (line: Comparison) => string;
}

const columns: readonly Column[] = [
  { heading: "", align: "left", text: (line) => line.row },
  { heading: "what", align: "left", text: (line) => line.what },
  { heading: "ours", align: "right", text: (line) => quantity(line.ours) },
  { heading: "against", align: "left", text: (line) => line.peer.name },
  { heading: "theirs", align: "right", text: (line) => quantity(line.peer) },
  { heading: "result", align: "right", text: (line) => quantity(line.result) },
  { heading: "lowest – highest", align: "right", text: ({ spread }) => `${number(spread[0])} – ${number(spread[1])}` },
  { heading: "pairs", align: "right", text: (line) => String(line.pairs) },
  { heading: "wall", align: "right", text: (line) => (line.wall === undefined ? "" : quantity(line.wall)) },
  { heading: "must", align: "right", text: (line) => target(line.must) },
  { heading: "aim", align: "right", text: (line) => target(line.aim) },
  { heading: "", align: "left", text: verdict },
];

/** The comparisons as an aligned text table with a heading. */
export function formatTable(lines: readonly Comparison[]): string {
  const cells = columns.map(({ heading, text }) => [heading, ...lines.map(text)]);
  const widths = cells.map((column) => Math.max(...column.map((cell) => cell.length)));
  const padded = columns.map(({ align }, index) => {
    const width = widths[index] ?? 0;
    return (cells[index] ?? []).map((cell) => (align === "left" ? cell.padEnd(width) : cell.padStart(width)));
  });
  const row = (index: number): string =>
    padded
      .map((column) => column[index] ?? "")
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [row(0), rule, ...lines.map((_, index) => row(index + 1))].join("\n");
}
