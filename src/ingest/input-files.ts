import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../model/language.ts";
import { InputError } from "../model/input-error.ts";
import type { InputText } from "./survey/input-text.ts";

/** Extensions of a data file. JSON is valid YAML, so it is read as YAML. */
const dataFile = /\.(?:ya?ml|json)$/u;

/** The input files below a project's root, by their paths from there, with `/` on every system. */
export class InputFiles {
  readonly #root: string;
  readonly #language: Language;
  readonly #read: string[] = [];

  /**
   * @param root folder of the project
   * @param language that texts for people are read in
   */
  constructor(root: string, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  /** The paths read so far, in order. */
  get paths(): readonly string[] {
    return this.#read;
  }

  /**
   * Reads a file.
   *
   * @throws {InputError} where it does not exist
   */
  read(file: string): InputText {
    if (!existsSync(join(this.#root, file))) throw new InputError({ file }, "a file of that name", "none");
    this.#read.push(file);
    return { file, text: readFileSync(join(this.#root, file), "utf8"), language: this.#language };
  }

  /** Reads the data files of a folder by rising name; an absent folder has none. */
  readAll(folder: string): readonly InputText[] {
    if (!existsSync(join(this.#root, folder))) return [];
    const names = readdirSync(join(this.#root, folder)).filter((name) => dataFile.test(name) && !name.startsWith("."));
    return names.sort().map((name) => this.read(`${folder}/${name}`));
  }

  /**
   * The only folder in a folder.
   *
   * @throws {InputError} where there is none, or more than one
   */
  onlyFolder(folder: string): string {
    const path = join(this.#root, folder);
    const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
    const [name, ...others] = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    if (name === undefined || others.length > 0) {
      const found = name === undefined ? "none" : [name, ...others].join(", ");
      throw new InputError({ file: folder }, "the folder of one survey", found);
    }
    return `${folder}/${name}`;
  }
}
