import { type LinkedData, scriptText } from "@/lib/feeds/linked-data";

/**
 * What the page is, for search engines. The one raw text of the site: React would write a script's quotes as
 * references, which are not read back there. scriptText leaves no character that could end the script.
 */
export function JsonLd({ data }: { data: LinkedData | LinkedData[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />;
}
