import { readFileSync } from "node:fs";

const { levels, node } = JSON.parse(readFileSync(new URL("rooms.json", import.meta.url), "utf8"));

const inRoom = (room) => `^src/${room}/`;
const nodeRooms = Object.keys(node);

/** A room of the page imports from itself and from what stands below it; its neighbours on one level stand beside it. */
const pageRooms = levels.flatMap((neighbours, level) =>
  neighbours.map((room) => ({
    name: `only-downwards-from-${room}`,
    severity: "error",
    comment: `${room} imports only from itself and from rooms below it.`,
    from: { path: inRoom(room) },
    to: { path: "^src/", pathNot: [...levels.slice(0, level).flat(), room].map(inRoom) },
  })),
);

const besideThePage = Object.entries(node).map(([room, below]) => ({
  name: `only-downwards-from-${room}`,
  severity: "error",
  comment: `${room} imports only from itself and from ${below.join(", ")}.`,
  from: { path: inRoom(room) },
  to: { path: "^src/", pathNot: [...below, room].map(inRoom) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...pageRooms,
    ...besideThePage,
    {
      name: "every-file-has-a-room",
      severity: "error",
      comment: "What stands in no room of rooms.json is under no rule.",
      from: {},
      to: {
        path: "^src/",
        pathNot: [...[...levels.flat(), ...nodeRooms].map(inRoom), "^src/[^/]+$"],
      },
    },
    {
      name: "main-opens-the-app",
      severity: "error",
      comment: "The page's first file starts the application and knows nothing else.",
      from: { path: "^src/main\\.ts$" },
      to: { path: "^src/", pathNot: inRoom("app") },
    },
    {
      name: "no-view-knows-another",
      severity: "error",
      comment: "What two views share stands in a room below them.",
      from: { path: "^src/views/([^/]+)/" },
      to: { path: "^src/views/[^/]+/", pathNot: "^src/views/$1/" },
    },
    {
      name: "only-the-registry-knows-a-view",
      severity: "error",
      comment: "Whoever needs something of a view asks its definition.",
      from: { path: "^src/", pathNot: "^src/views/" },
      to: { path: "^src/views/[^/]+/" },
    },
    {
      name: "only-the-registry-knows-a-format",
      severity: "error",
      comment: "Whoever needs something of a format asks its definition.",
      from: { path: "^src/", pathNot: ["^src/export/formats/", "^src/export/registry\\.ts$"] },
      to: { path: "^src/export/formats/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Files that import each other, if only for types, cannot be understood one by one.",
      from: {},
      to: { circular: true },
    },
    {
      name: "node-builds-only",
      severity: "error",
      comment: "Only what runs when the site is built imports Node's modules.",
      from: { path: "^src/", pathNot: nodeRooms.map(inRoom) },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Imports of types count as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
