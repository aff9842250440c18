import { useMessages } from "../../i18n/language-context.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { storyStart } from "../../state/view.ts";
import { type ButtonProps, buttonLook } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { appMessages } from "../app-messages.ts";
import { loadStory } from "../loading/lazy-parts.ts";

/** Leads to the beginning of the story of what the filters leave; fetches it before it is needed. */
export function StoryLink({ look }: Pick<ButtonProps, "look">) {
  const t = useMessages(appMessages);
  const approach = () => void loadStory().catch(() => {});
  return (
    <ViewLink className={buttonLook(look)} to={storyStart} onPointerEnter={approach} onFocus={approach}>
      <Icon name="story" />
      {t.readAsStory}
    </ViewLink>
  );
}
