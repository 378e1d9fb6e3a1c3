import { cacheLife } from "next/cache";
import { longDate } from "@/lib/korean/time";

/** Today in Korea, right to the minute that a cached page may be old. */
export async function Today({ className }: { className?: string }) {
  "use cache";
  cacheLife({ stale: 60, revalidate: 60, expire: 3600 });
  return <p className={className}>{longDate(new Date())}</p>;
}
