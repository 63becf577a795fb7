import { type TemplateResult, html } from "lit";

/** Words of a setting: what it is, and what each option is called. */
export interface SettingWords<Option extends string> {
  readonly label: string;
  readonly of: Readonly<Record<Option, string>>;
}

/**
 * Chooses one of a setting's options.
 *
 * @param chosen the one that is chosen at first
 */
export function settingSelect<Option extends string>(
  { label, of }: SettingWords<Option>,
  options: readonly Option[],
  chosen: Option,
  choose: (option: Option) => void,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    const option = options[(target as HTMLSelectElement).selectedIndex];
    if (option !== undefined) choose(option);
  };
  return html`<select class="full" aria-label=${label} title=${label} @change=${onChange}>
    ${options.map((option) => html`<option value=${option} ?selected=${option === chosen}>${of[option]}</option>`)}
  </select>`;
}
