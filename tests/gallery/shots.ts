/** A view that is photographed: what its picture is called, and its address. */
export interface Shot {
  readonly name: string;
  readonly query: string;
}

/** Every view, and each mode and state that looks its own way. */
export const shots: readonly Shot[] = [
  { name: "start", query: "" },
  { name: "selected", query: "?metric=employment-subcommittee&municipality=27209" },
  { name: "burden", query: "?metric=staff-shortage" },
  { name: "nominal", query: "?metric=school-registration" },
  { name: "pinned", query: "?metric=staff-shortage&values=current" },
  { name: "second", query: "?metric=office-internship&with=staff-shortage" },
  { name: "tiles", query: "?shape=tiles" },
  { name: "focus", query: "?focus=suita" },
  { name: "multiples", query: "?view=multiples" },
  { name: "split", query: "?view=split&with=staff-shortage" },
  { name: "compare", query: "?view=compare&compare=suita,kitakawachi-nishi" },
  { name: "topics", query: "?view=topics" },
  { name: "table", query: "?view=table" },
  { name: "codebook", query: "?view=codebook" },
  { name: "report", query: "?view=report" },
  { name: "search", query: "?q=%E5%AE%9F%E7%BF%92" },
  { name: "embed", query: "?embed=1" },
  { name: "present", query: "?present=1" },
  { name: "handout", query: "?handout=1&municipality=27209" },
];

/** The office laptop, a desktop, a projector, a phone; width and height in CSS pixels. */
export const sizes = [
  [1366, 650],
  [1440, 900],
  [1920, 1080],
  [390, 844],
] as const;

/** Colour schemes that the browser may prefer. */
export const schemes = ["light", "dark"] as const;
