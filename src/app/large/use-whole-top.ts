import { useQuery } from "@tanstack/react-query";
import type { Selection } from "../../catalogue/catalogue.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import { useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";

/** Loads all of the most salient events where a view shows no others: the story, the matrix, what is shared and saved. */
export function useWholeTop(
  details: DetailsStore,
  { key, top }: Selection,
): { readonly error: Error | null; readonly retry: () => void } {
  const isShown = useView(({ story, layout, actor }) => story !== null || layout === "matrix" || actor !== null);
  const isShared = useSession(({ sharing }) => sharing !== null);
  const { error, refetch } = useQuery({
    queryKey: ["top", key],
    queryFn: async () => (await details.load(top)).length,
    enabled: isShown || isShared,
    retry: false,
    networkMode: "always",
    gcTime: 0,
    staleTime: Infinity,
  });
  return { error, retry: () => void refetch() };
}
