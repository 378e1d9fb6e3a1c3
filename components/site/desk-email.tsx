import { getPublisher } from "@/lib/settings/read";

/** Where readers write to: corrections, appeals, questions about personal data. */
export async function DeskEmail({ className }: { className?: string }) {
  const { email } = await getPublisher();
  return email ? (
    <a href={`mailto:${email}`} className={className}>
      {email}
    </a>
  ) : (
    "편집국"
  );
}
