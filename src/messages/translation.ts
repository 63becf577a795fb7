/**
 * What a catalogue in another language must have to stand for a Japanese one: the same messages with the same parameters,
 * with words of its own.
 */
export type Translation<Message> = Message extends string
  ? string
  : Message extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translation<Said>
    : Message extends object
      ? { readonly [Key in keyof Message]: Translation<Message[Key]> }
      : Message;
