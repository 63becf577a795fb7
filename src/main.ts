import "./elements/atlas-app.ts";
