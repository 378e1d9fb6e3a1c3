"use client";
import { useSyncExternalStore } from "react";
import { ago, stamp } from "@/lib/korean/time";

function everyMinute(tick: () => void) {
  const timer = setInterval(tick, 60_000);
  return () => clearInterval(timer);
}
const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;
const onServer = () => null;

/** A time: absolute in the cached page, "12분 전" once the browser knows what time it is. */
export function Ago({ at, className }: { at: string; className?: string }) {
  const minute = useSyncExternalStore(everyMinute, thisMinute, onServer);
  return (
    <time dateTime={at} title={stamp(at)} className={className}>
      {minute === null ? stamp(at).slice(0, 16) : ago(at, new Date(minute + 59_999))}
    </time>
  );
}
