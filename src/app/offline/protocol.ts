/** What a page tells the worker that waits with a newer version of the site: it takes the place of the one that answers. */
export const answerFromNow = "shupotsu-atlas:answer-from-now";
