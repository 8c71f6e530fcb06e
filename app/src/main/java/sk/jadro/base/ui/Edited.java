package sk.jadro.base.ui;

import sk.jadro.base.text.Text;

/**
 * A thing that coordinators write, as their desk shows it.
 *
 * @param desk where it is edited, below the partnership's home
 * @param path of its page, likewise
 */
public record Edited(Text title, String desk, String path, boolean isPublic, boolean archived) {}
