import "./app/atlas-app.ts";
import { leaveKeysToInputMethod } from "./ui/input-method.ts";

leaveKeysToInputMethod(window);
