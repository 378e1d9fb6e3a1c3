"use client";
import { useSyncExternalStore } from "react";
import { SignInLink } from "./sign-in-link";
import { SignedInMenu } from "./signed-in-menu";

const never = () => () => {};

/** In the cached page everybody is signed out; the browser knows better a moment later. */
export function AccountMenu() {
  const isLive = useSyncExternalStore(never, () => true, () => false);
  return isLive ? <SignedInMenu /> : <SignInLink href="/sign-in" />;
}
