import { type Document, isMap, parseDocument } from "yaml";

/** The strategy that each setting of a target belongs to. */
const BELONGS: Readonly<Record<string, string>> = {
  phases: "phased",
  canary: "canary",
  linear: "linear",
  "circuit-breaker": "rolling",
  "early-success": "rolling",
};
const USUAL_PHASES = "5%@10m, 25%@10m, 100%";

/** Sets the strategy of every target of a targets file, and leaves out the settings of others; a phased one without phases gets the usual ones. */
export function changeStrategy(text: string, strategy: string): string {
  const document = parseDocument(text);
  for (const service of keysAt(document, ["services"])) {
    const places = [
      ["services", service, "defaults"],
      ...keysAt(document, ["services", service, "environments"]).map((name) => [
        "services",
        service,
        "environments",
        name,
      ]),
    ];
    for (const place of places)
      for (const [setting, belongs] of Object.entries(BELONGS))
        if (belongs !== strategy && document.hasIn([...place, setting])) document.deleteIn([...place, setting]);
    for (const place of places.slice(1)) {
      document.setIn([...place, "strategy"], strategy);
      if (strategy === "phased" && ![places[0] ?? [], place].some((one) => document.hasIn([...one, "phases"])))
        document.setIn([...place, "phases"], USUAL_PHASES);
    }
  }
  return document.toString();
}

function keysAt(document: Document.Parsed, path: readonly string[]): string[] {
  const map = document.getIn(path);
  return isMap(map) ? map.items.map(({ key }) => String(key)) : [];
}
