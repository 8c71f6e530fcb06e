package sk.jadro.intake;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.View;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.sheets.Sheets;
import sk.jadro.base.text.Words;
import sk.jadro.coowners.Contribution;
import sk.jadro.coowners.Engagement;
import sk.jadro.people.Side;

/** A table with the columns that are read, and two invented people, to begin with. */
final class SampleTable {
    private SampleTable() {}

    /** @param activity what an activity is called */
    static View download(SheetFormat format, Words words, String activity) {
        var columns = Arrays.stream(Heading.values())
                .filter(heading -> heading != Heading.SURNAME)
                .map(heading -> words.say(heading.label()))
                .toList();
        return Sheets.download(
                format,
                words.say("intake.sample.file"),
                columns,
                rows -> lines(words, activity).forEach(line -> rows.row(line.toArray())));
    }

    private static List<List<String>> lines(Words words, String activity) {
        return List.of(
                List.of(
                        activity,
                        "Zora Kvetná",
                        "zora.kvetna@example.org",
                        words.say("side", Side.CIVIL_SOCIETY),
                        "OZ Labyrint",
                        words.say("coowners.part", Engagement.OWNER),
                        words.say("coowners.offers", Contribution.TIME) + ", "
                                + words.say("coowners.offers", Contribution.PLACE),
                        words.say("intake.sample.offer"),
                        "1"),
                List.of(
                        activity,
                        "Ján Poľný",
                        "",
                        words.say("side", Side.CITY_OFFICE),
                        "",
                        words.say("coowners.part", Engagement.SUPPORTER),
                        "",
                        "",
                        "2"));
    }
}
