import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { pageDescription } from "../../../derive/wording/page-title.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { copyText } from "../../../ui/copy-text.ts";
import { paperSource } from "../../../export/paper-source.ts";
import { lastOf } from "../../../model/memo.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { ViewPicture } from "../../../render/page/picture-page.ts";
import { addressOf } from "../../../state/address/address.ts";
import { requestAction } from "../../../ui/atlas-event.ts";
import { failureNotice } from "../../../ui/notice/failure-notice.ts";
import { logFailure } from "../../../ui/notice/log-failure.ts";
import { pageAddress } from "../../../ui/page-address.ts";
import { Resource, loadCode } from "../../../ui/resource.ts";
import { sheet } from "../../../ui/style/sheet.ts";
import { takeWhole } from "../../../ui/field/take-whole.ts";
import { shared } from "../../../ui/style/shared.ts";
import exportMenuCss from "./atlas-export-menu.css?inline";
import { type DialogId, dialogs } from "./dialogs.ts";
import { type MenuEntry, type MenuWays, menuEntries } from "./entries.ts";
import { indexAfter } from "./menu-keys.ts";
import { messages } from "./messages.ja.ts";

/** What stands below the button. */
type Below =
  | { readonly kind: "nothing" }
  | { readonly kind: "menu" }
  | { readonly kind: "dialog"; readonly id: DialogId }
  | { readonly kind: "copied" }
  /** The address, where the clipboard did not take it. */
  | { readonly kind: "by-hand"; readonly address: string };

const nothingBelow: Below = { kind: "nothing" };

/** The one button through which what is shown leaves the page, its menu, and what that opens. */
@customElement("atlas-export-menu")
export class AtlasExportMenu extends LitElement {
  static override readonly styles = [shared, sheet(exportMenuCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What there is of the view for a picture. */
  @property({ attribute: false }) picture!: ViewPicture;

  @state() private below: Below = nothingBelow;

  @query(".open") private readonly button!: HTMLElement;
  @query("input") private readonly field!: HTMLInputElement | null;

  /** Kept while its dialog is the one that was opened last: what failed can be tried again. */
  private readonly codeOf = lastOf(
    (id: DialogId): Resource<unknown> =>
      new Resource(
        dialogs[id].name,
        () => loadCode<unknown>(dialogs[id].load),
        () => this.requestUpdate(),
      ),
  );

  protected override render() {
    const open = this.below.kind === "menu";
    return html`<div class="anchor" @keydown=${this.onKeydown} @focusout=${this.onFocusout}>
      <button
        class="button strong round full nowrap open"
        aria-haspopup="menu"
        aria-expanded=${open}
        @click=${() => (open ? this.leave() : void this.openMenu(0))}
      >
        ${messages.open}
      </button>
      ${open ? this.menu() : nothing}
      <div class="told text-note" role="status">
        ${this.below.kind === "copied" ? html`<p class="popover hanging">${messages.copied}</p>` : nothing}
      </div>
      ${this.opened()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    // A presentation is entered here, so its end gives the focus back to this button.
    if (before?.parameters.mode === "present" && this.view.parameters.mode === "explore") this.button.focus();
  }

  private menu() {
    const subject = { traits: this.view.traits, picture: this.picture };
    return html`<div class="menu popover hanging scrolls" role="menu" aria-label=${messages.open}>
      ${menuEntries("share" in navigator).map((entry) => this.entry(entry, entry.lacks(subject)))}
    </div>`;
  }

  private entry({ id, label, says, run }: MenuEntry, lack: string | null) {
    return html`<div class="entry close-set anchor" role="none" ?data-lacking=${lack !== null}>
      ${
        typeof run === "object"
          ? html`<a
              role="menuitem"
              class="item block text-note bold"
              tabindex="-1"
              href=${run.address}
              download=${run.name}
              aria-describedby="says-${id}"
              @click=${() => this.leave()}
              >${label}</a
            >`
          : html`<button
              role="menuitem"
              class="item block text-note bold"
              tabindex="-1"
              aria-describedby="says-${id}"
              aria-disabled=${lack !== null}
              @click=${() => {
                if (lack !== null) return;
                this.leave();
                run(this.ways);
              }}
            >
              ${label}
            </button>`
      }
      <span class="block text-fine soft" id="says-${id}">${lack ?? says}</span>
    </div>`;
  }

  private opened() {
    const { below } = this;
    switch (below.kind) {
      case "dialog": {
        const code = this.codeOf(below.id);
        const failure = failureNotice(code.failure, () => code.retry());
        return html`<div class="hanging">
          ${failure}${dialogs[below.id].draw(this, () => (this.below = nothingBelow))}
        </div>`;
      }
      case "by-hand":
        return html`<div class="popover hanging text-note">
          <p role="alert">${messages.notCopied}</p>
          <input class="full" type="text" readonly aria-label=${messages.address} .value=${below.address} />
        </div>`;
      case "copied":
      case "menu":
      case "nothing":
        return nothing;
    }
  }

  private readonly ways: MenuWays = {
    open: (id) => {
      this.below = { kind: "dialog", id };
      this.codeOf(id).load();
    },
    paper: paperSource(this),
    show: (view) => requestAction(this, { type: "choose-view", view }),
    copyLink: () => void this.copyLink(),
    share: () => void this.share(),
  };

  private get address(): string {
    return pageAddress(addressOf(this.view.parameters, this.view.vocabulary));
  }

  private async share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, text: pageDescription(this.view), url: this.address });
    } catch (cause) {
      // Whoever closes the sheet has changed their mind.
      if (cause instanceof DOMException && cause.name === "AbortError") return;
      logFailure("the link was not shared", cause);
      await this.copyLink();
    }
  }

  private async copyLink(): Promise<void> {
    const { address } = this;
    const { kind } = await copyText(address);
    this.below = kind === "copied" ? { kind } : { kind: "by-hand", address };
    await this.updateComplete;
    if (this.field) takeWhole(this.field);
  }

  /** @param from index of the entry that gets the focus; from the end where it is negative */
  private async openMenu(from: 0 | -1): Promise<void> {
    this.below = { kind: "menu" };
    await this.updateComplete;
    this.items.at(from)?.focus();
  }

  /** What had the focus goes with what is closed. */
  private leave(): void {
    this.below = nothingBelow;
    this.button.focus();
  }

  private get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(".item")];
  }

  private onKeydown(event: KeyboardEvent): void {
    const { items, below } = this;
    const active = (this.renderRoot as ShadowRoot).activeElement;
    if (event.key === "Escape" && below.kind !== "nothing" && below.kind !== "dialog") {
      // It must not clear the selection on the map as well.
      event.stopPropagation();
      this.leave();
    } else if (active === this.button && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      void this.openMenu(event.key === "ArrowDown" ? 0 : -1);
    } else if (event.key === " " && active instanceof HTMLAnchorElement) {
      event.preventDefault();
      active.click();
    } else {
      const index = indexAfter(
        event.key,
        items.findIndex((item) => item === active),
        items.length,
      );
      if (index === null) return;
      event.preventDefault();
      items[index]?.focus();
    }
  }

  private onFocusout(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (this.below.kind === "dialog" || (next instanceof Node && this.renderRoot.contains(next))) return;
    this.below = nothingBelow;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-export-menu": AtlasExportMenu;
  }
}
