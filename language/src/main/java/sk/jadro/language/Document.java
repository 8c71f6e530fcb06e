package sk.jadro.language;

import java.util.List;

/** A text that has been read: its tokens and sentences. */
record Document(String text, List<Token> tokens, List<Sentence> sentences) {}
