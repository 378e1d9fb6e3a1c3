import { LinkTabs } from "@/components/desk/link-tabs";

type Props = { path: string; isDone: boolean; open: string; done: string };

/** What waits, and what is over. */
export const DoneTabs = ({ path, isDone, open, done }: Props) => (
  <LinkTabs
    label="상태"
    tabs={[
      { href: path, text: open, isCurrent: !isDone },
      { href: `${path}?done`, text: done, isCurrent: isDone },
    ]}
  />
);
