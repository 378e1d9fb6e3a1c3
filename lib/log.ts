import "server-only";
import pino from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** One JSON line an event, to stdout. Never a reader's text, address or secret: log ids. */
export const log = (): pino.Logger => (logger ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }));
