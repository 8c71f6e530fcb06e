package sk.jadro.wall;

import java.util.List;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Page;
import sk.jadro.coowners.SignUpChoices;
import sk.jadro.people.SideChoices;

/** What is ticked on a line, in the words of the form. */
record Choices(List<Option> sides, List<Option> parts, List<Option> offers, List<Option> visibilities) {
    static Choices of(Page page) {
        return new Choices(
                SideChoices.of(page),
                SignUpChoices.parts(page),
                SignUpChoices.offers(page),
                SignUpChoices.visibilities(page));
    }
}
