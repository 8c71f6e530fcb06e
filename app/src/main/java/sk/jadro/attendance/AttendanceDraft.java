package sk.jadro.attendance;

import java.util.EnumMap;
import java.util.function.ToIntFunction;
import sk.jadro.base.edit.Named;
import sk.jadro.people.Side;

/** How many of each side a coordinator counted at an event; 0 of a side without anybody. */
record AttendanceDraft(
        @Named("side.city-office") int cityOffice,
        @Named("side.civil-society") int civilSociety,
        @Named("side.business") int business,
        @Named("side.academia") int academia,
        @Named("side.councillor") int councillor,
        @Named("side.public") int publicAtLarge) {
    static final AttendanceDraft NOBODY = of(side -> 0);

    /** Asks for each side in turn. */
    static AttendanceDraft of(ToIntFunction<Side> people) {
        return new AttendanceDraft(
                people.applyAsInt(Side.CITY_OFFICE),
                people.applyAsInt(Side.CIVIL_SOCIETY),
                people.applyAsInt(Side.BUSINESS),
                people.applyAsInt(Side.ACADEMIA),
                people.applyAsInt(Side.COUNCILLOR),
                people.applyAsInt(Side.PUBLIC));
    }

    int people(Side side) {
        return switch (side) {
            case CITY_OFFICE -> cityOffice;
            case CIVIL_SOCIETY -> civilSociety;
            case BUSINESS -> business;
            case ACADEMIA -> academia;
            case COUNCILLOR -> councillor;
            case PUBLIC -> publicAtLarge;
        };
    }

    Headcount headcount() {
        var bySide = new EnumMap<Side, Integer>(Side.class);
        for (var side : Side.values()) {
            if (people(side) > 0) {
                bySide.put(side, people(side));
            }
        }
        return new Headcount(bySide);
    }
}
