package sk.jadro.base.live;

import java.util.List;

/**
 * Some of a thing's changes in their order.
 *
 * @param upTo the number of the last one that was looked at, whether pages see it or not
 * @param events those that pages see
 */
public record LivePiece(long upTo, List<LiveEvent> events) {}
