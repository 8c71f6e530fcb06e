package sk.jadro.partnership;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.Code;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.web.RoomGroup;

/** What the desk's first page says of the partnership's own texts. */
@Configuration
class TextOverview {
    /** Without these, readers miss something: the others have good defaults, or are nobody's duty. */
    private static final List<TextKind> TO_BE_WRITTEN = List.of(
            TextKind.TAGLINE,
            TextKind.LEAD,
            TextKind.ABOUT,
            TextKind.CONTACT,
            TextKind.ADDRESS,
            TextKind.EMAIL,
            TextKind.PRIVACY,
            TextKind.ACCESSIBILITY);

    @Bean
    static DeskEntry textsOnTheDesk() {
        return new DeskEntry(
                RoomGroup.HOUSE, "partnership.texts", "/texts", (page, by) -> page.say("partnership.texts.hint"));
    }

    @Bean
    static FirstSteps textsToBeWritten(TextStore store) {
        return (page, by) -> {
            var texts = store.published();
            return TO_BE_WRITTEN.stream()
                    .map(kind -> new FirstStep(
                            page.say("partnership.text.write", page.say("partnership.text", kind)),
                            "/texts/" + Code.of(kind),
                            texts.of(kind).version() > 0))
                    .toList();
        };
    }
}
