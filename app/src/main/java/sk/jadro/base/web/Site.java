package sk.jadro.base.web;

import java.util.Set;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;

/**
 * A partnership as the web knows it: where its pages stand and what their header says.
 *
 * @param slug the first segment of its addresses: {@code banska-bystrica}
 * @param place the municipality, the header's second line: {@code Banská Bystrica}
 * @param sample whether sample content is shown, which every page then says
 * @param samplePeople whether there are invented people in it
 * @param unwritten the pages, by their paths below the home, that have nothing to show yet: {@code /about}
 */
public record Site(
        PartnershipId id,
        String slug,
        Text name,
        Text place,
        boolean sample,
        boolean samplePeople,
        Set<String> unwritten) {
    /** Whether there is something to see at this path. */
    public boolean has(String path) {
        return !unwritten.contains(path);
    }

    /** Who signs its letters: {@code Partnerstvo pre otvorené vládnutie, Banská Bystrica}. */
    public String signature(Lang lang) {
        return name.in(lang) + ", " + place.in(lang);
    }
}
