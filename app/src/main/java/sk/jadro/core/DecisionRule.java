package sk.jadro.core;

import sk.jadro.base.edit.Named;

/**
 * By what rule a circle decides.
 *
 * @param quorum how many per cent of its members have to answer, where a majority decides
 * @param majority how many per cent of those who agree or object have to be exceeded by those who agree: from 50 on, so that a
 *     tie fails
 */
public record DecisionRule(
        @Named("core.deciding") Deciding deciding,
        @Named("core.quorum") int quorum,
        @Named("core.majority") int majority) {}
