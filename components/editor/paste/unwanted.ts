import { type Dropped, note } from "./dropped";
import { type Element, styleOf, textOf } from "./markup";
import { isComment } from "./office";

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** What a reader of the copied page never saw. */
const UNSEEN = namesOf("style title meta link base template noscript xml svg");
const PICTURES = namesOf("img picture canvas");
const PLAYERS = namesOf("video audio object embed iframe");
const CONTROLS = namesOf("button input select textarea");
const LOOKS = namesOf("font u s strike mark center big small");
const LOOK_STYLES = ["color", "background", "background-color", "font-family", "font-size", "text-decoration", "text-align"];
const PLAIN = /^(?:none|inherit|initial|normal|start|left|auto)?$/;

const isBlank = (element: Element) => textOf(element).trim() === "";

const isHidden = (element: Element): boolean => {
  const style = styleOf(element);
  return (
    "hidden" in element.attributes ||
    style.get("display") === "none" ||
    style.get("visibility") === "hidden" ||
    style.get("mso-hide") === "all" ||
    /^0(?:px|pt|em)?$/.test(style.get("font-size") ?? "")
  );
};

/** A point that only counts readers is no picture. */
const isTracker = ({ attributes: { width, height } }: Element) => /^[01]$/.test(width ?? "") || /^[01]$/.test(height ?? "");

function noteLook(element: Element, dropped: Dropped) {
  const style = styleOf(element);
  const isDressed = LOOKS.has(element.name) || LOOK_STYLES.some((name) => !PLAIN.test(style.get(name) ?? ""));
  if (isDressed && !isBlank(element)) dropped.look = 1;
  if (Object.keys(element.attributes).some((name) => name.startsWith("on"))) dropped.script = 1;
}

/** Whether the element goes with all it holds; notes what a writer would miss. */
export function isUnwanted(element: Element, dropped: Dropped): boolean {
  const { name, attributes } = element;
  if (name === "script") dropped.script = 1;
  if (name === "script" || UNSEEN.has(name) || name.startsWith("v:")) return true;
  if (isComment(element)) {
    if (!isBlank(element)) note(dropped, "note");
    return true;
  }
  if (isHidden(element)) {
    if (!isBlank(element)) note(dropped, "hidden");
    return true;
  }
  if (PICTURES.has(name)) {
    if (!isTracker(element)) note(dropped, "picture");
    return true;
  }
  if (PLAYERS.has(name)) {
    note(dropped, "player");
    return true;
  }
  if (CONTROLS.has(name)) {
    if (attributes.type !== "hidden") note(dropped, "control");
    return true;
  }
  if (name === "del") {
    if (!isBlank(element)) note(dropped, "deleted");
    return true;
  }
  noteLook(element, dropped);
  return false;
}
