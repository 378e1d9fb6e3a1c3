"use client";
import NextLink from "next/link";
import { type ComponentProps, useState } from "react";

/**
 * A link of the desk. Its page is fetched ahead once somebody points at it, not as soon as it can be seen:
 * a list of articles and the menus beside it would ask the server for thirty pages each time they are opened.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch" | "onPointerEnter" | "onFocus">) {
  const [isMeant, setIsMeant] = useState(false);
  const mean = () => setIsMeant(true);
  return <NextLink {...props} prefetch={isMeant ? null : false} onPointerEnter={mean} onFocus={mean} />;
}
