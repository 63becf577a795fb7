import { applyScheme, chosenScheme } from "./ui/scheme.ts";
import "./app/atlas-app.ts";

applyScheme(chosenScheme());
