package sk.jadro.coowners;

import java.util.List;
import sk.jadro.activities.Activity;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Page;
import sk.jadro.people.NameVisibility;

/** What the sign-up form, and a sheet of paper in its stead, offers to choose from, in the page's words. */
public final class SignUpChoices {
    private SignUpChoices() {}

    public static List<Option> visibilities(Page page) {
        return Option.all(page, "coowners.visibility", NameVisibility.values());
    }

    public static List<Option> parts(Page page) {
        return Option.all(page, "coowners.part.choice", Engagement.values());
    }

    public static List<Option> offers(Page page) {
        return Option.all(page, "coowners.offers", Contribution.values());
    }

    /** The activities whose columns one form can be for. */
    static List<Option> activities(Page page, List<Activity> activities) {
        return activities.stream()
                .map(activity -> Option.of(page, activity.id().toString(), activity.title()))
                .toList();
    }
}
