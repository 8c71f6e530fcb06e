package sk.jadro.base.ui;

/** A step of the way back, above the heading: its words and its address. */
public record Crumb(String words, String address) {}
