import { canAdminister, canCorrect, canEditNewsroom, canEnterDesk, canModerate, canWrite } from "./permissions";
import type { Actor, Role } from "./role";

/** Who may open what under /desk, and under /preview of the same name; whatever is not named here is for everyone with a desk. */
const ROOMS: Record<string, (actor: Actor) => boolean> = {
  articles: canWrite,
  photos: canWrite,
  comments: canModerate,
  words: canModerate,
  appeals: canModerate,
  takedowns: canModerate,
  corrections: canCorrect,
  front: canEditNewsroom,
  tags: canEditNewsroom,
  sections: canEditNewsroom,
  reporters: canEditNewsroom,
  people: canEditNewsroom,
  accounts: canAdminister,
  log: canAdminister,
  sealed: canAdminister,
  settings: canAdminister,
};

/** Whether this person may open the page at this path of the desk, or its preview. The page asks again, and so does every write. */
export function mayOpen(actor: Actor, path: string): boolean {
  const room = ROOMS[path.split("/")[2] ?? ""];
  return canEnterDesk(actor) && (!room || room(actor));
}

/** Where somebody arrives who came for nothing in particular. */
export const homeOf = (person: { role: Role }): string => (canEnterDesk(person) ? "/desk" : "/");
