package sk.jadro.following;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.Reference;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.ThingPlace;
import sk.jadro.base.section.ThingPlace.Thing;
import sk.jadro.base.web.Page;

/** The way to following a thing from its page, where the red thread doesn't lead there. */
@Configuration
class FollowSections {
    /** @param form where it is asked for */
    record OfThingView(Page page, String form) {}

    @Bean
    static Section<Thing> thingsOffTheThreadAreFollowed(PublicKinds kinds) {
        return new Section<>(
                ThingPlace.BELOW,
                20,
                "following/ofThing",
                (visit, things) -> things.stream()
                        .filter(thing -> kinds.hanging().map(PublicKind::plural).noneMatch(thing.kind()::equals))
                        .collect(Collectors.toMap(
                                Function.identity(),
                                thing -> new OfThingView(
                                        visit.page(),
                                        FollowPages.FORM.of(
                                                FollowedThings.typed(new Reference(thing.kind(), thing.id())))))));
    }

    @Bean
    static Section<PartnershipId> allIsFollowedFromTheFirstPage() {
        return Section.ofPartnership(HomePlace.ACTIONS, 90, "following/atHome", visit -> visit.page());
    }
}
