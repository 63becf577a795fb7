import { type Atlas, type Metric, byId } from "../model/atlas.ts";
import type { Geography } from "../model/geography.ts";
import type { ShapeId, State } from "../state/state.ts";
import { type Vocabulary, showsSecond, traitsOf } from "../state/vocabulary.ts";
import type { ViewTraits } from "../state/view-traits.ts";
import type { SurveyFacts } from "../model/survey-facts.ts";
import type { MetricUnit } from "../model/metric.ts";
import { type Caption, captionOf } from "./wording/caption.ts";
import { headlineOf } from "./wording/headline.ts";
import { type LegendClass, classesOf } from "./legend-classes.ts";
import { type MunicipalityModel, municipalitiesOf } from "./municipalities.ts";
import { type PanelModel, panelOf } from "./panel.ts";
import { type SecondModel, secondOf } from "./second-metric.ts";

/** A coverage area as the map, the search field and the panel name it. */
export interface CentreModel {
  readonly id: string;
  readonly name: string;
  /** As the report prints it. */
  readonly printed: string;
  readonly kana: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** The classes of its municipalities under the active metric, in the legend's order. */
  readonly classes: readonly LegendClass[];
  readonly focused: boolean;
}

/** All that any renderer needs, and the parameters that it was made from. */
export interface ViewModel {
  /**
   * The state that this model was made from. Renderers read it here, so a legend and a map never show different states.
   */
  readonly parameters: State;
  /** The ids that the parameters may hold. */
  readonly vocabulary: Vocabulary;
  /** Traits of the view that the parameters name. */
  readonly traits: ViewTraits;
  readonly metric: {
    readonly id: string;
    readonly label: string;
    readonly question: string;
    readonly unit: MetricUnit;
    /** The kind of its question, which decides the colours. */
    readonly kind: Metric["kind"];
  };
  /**
   * What the map shows, as a headline in phrases that no line break parts: the metric's finding, or what was asked of
   * it.
   */
  readonly headline: readonly string[];
  /** What the map's caption says beside headline and legend. */
  readonly caption: Caption;
  /** What the survey says of itself. */
  readonly survey: SurveyFacts;
  /** The picker's entries. */
  readonly metrics: readonly { readonly id: string; readonly label: string; readonly question: string }[];
  readonly classes: readonly LegendClass[];
  readonly municipalities: readonly MunicipalityModel[];
  readonly centres: readonly CentreModel[];
  /** Codes that every renderer shows large: all of them, or one coverage area. */
  readonly frame: readonly string[];
  /** The shape that the maps have. Until the tiles are loaded it is the land, whatever the state asks for. */
  readonly shape: ShapeId;
  /** The shapes that every map of this view draws. */
  readonly geography: Geography;
  /** The second metric, where the state names one. */
  readonly second: SecondModel | null;
  readonly panel: PanelModel;
}

/**
 * Derives everything that is shown from the atlas and the state; the same arguments give an equal view.
 *
 * @param state holds only ids of the atlas, because the URL codec drops others
 */
export function deriveViewModel(atlas: Atlas, state: State, vocabulary: Vocabulary): ViewModel {
  const metric = byId(atlas.metrics, state.metric);
  const classes = classesOf(atlas, metric, state.values);
  const tiles = state.shape === "tiles" ? atlas.tiles : null;
  const second = secondOf(atlas, state);
  const told = showsSecond(state, vocabulary) ? second : null;
  const municipalities = municipalitiesOf(atlas, metric, classes, told, state, tiles?.places ?? null);
  const centres = atlas.centres.map(({ id, name, printed = name, kana, municipalities: codes }): CentreModel => {
    const members = municipalities.filter(({ code }) => codes.includes(code));
    return {
      id,
      name,
      printed,
      kana,
      municipalities: members.map(({ code, name: memberName }) => ({ code, name: memberName })),
      classes: classes.filter((candidate) => members.some((member) => member.class === candidate)),
      focused: id === state.focus,
    };
  });
  return {
    parameters: state,
    survey: atlas.survey,
    vocabulary,
    traits: traitsOf(state, vocabulary),
    metric: { id: metric.id, label: metric.label, question: metric.question, unit: metric.unit, kind: metric.kind },
    headline: headlineOf(atlas, state, metric, classes, told),
    caption: captionOf(metric, atlas.survey),
    metrics: atlas.metrics.map(({ id, label, question }) => ({ id, label, question })),
    classes,
    municipalities,
    centres,
    frame:
      state.focus === null ? municipalities.map(({ code }) => code) : byId(atlas.centres, state.focus).municipalities,
    shape: tiles ? "tiles" : "land",
    geography: tiles?.geography ?? atlas.geography,
    second,
    panel: panelOf(atlas, state, classes),
  };
}
