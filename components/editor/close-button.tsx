"use client";
import { type ReactNode, useContext } from "react";
import { Closing } from "@/components/ui/modal";
import { Button } from "./button";

export function CloseButton({ children }: { children: ReactNode }) {
  const { close, isBusy } = useContext(Closing);
  return (
    <Button type="button" aria-disabled={isBusy} onClick={close}>
      {children}
    </Button>
  );
}
