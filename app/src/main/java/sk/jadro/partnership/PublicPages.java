package sk.jadro.partnership;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;

/** The partnership's own pages as everybody may read them. */
@Component
class PublicPages implements PublicKind.Reading<PublicPages.PublicPage> {
    private final Partnerships partnerships;
    private final TextStore texts;
    private final Blanks blanks;
    private final Dictionary dictionary;

    PublicPages(Partnerships partnerships, TextStore texts, Blanks blanks, Dictionary dictionary) {
        this.partnerships = partnerships;
        this.texts = texts;
        this.blanks = blanks;
        this.dictionary = dictionary;
    }

    /** @param path below the partnership's home: {@code /about} */
    record PublicPage(UUID id, String path, Text title, Text text) {}

    @Bean
    static PublicKind<PublicPage> pagesForEverybody(PublicPages pages) {
        return PublicKind.of("page", "pages", "partnership.page", PublicPage::id, PublicPage::path, pages)
                .title("partnership.page.title", PublicPage::title)
                .markdown("text", "partnership.page.text", PublicPage::text);
    }

    /** No row has one. */
    @Override
    public String ids() {
        return Arrays.stream(TextKind.values())
                .map(kind -> "(cast('" + kind.id() + "' as uuid))")
                .collect(Collectors.joining(", ", "select id from (values ", ") texts(id)"));
    }

    @Override
    public List<PublicPage> after(UUID id, int limit) {
        return all().filter(page -> page.id().compareTo(id) > 0).limit(limit).toList();
    }

    @Override
    public List<PublicPage> these(Collection<UUID> ids) {
        return all().filter(page -> ids.contains(page.id())).toList();
    }

    private Stream<PublicPage> all() {
        var site = partnerships.current();
        var published = texts.published();
        return Stream.of(
                        page(TextKind.ABOUT, PartnershipPages.ABOUT, "partnership.about", published),
                        page(TextKind.CONTACT, "/contact", "partnership.contact", published),
                        page(TextKind.PRIVACY, "/privacy", "partnership.privacy", published),
                        page(TextKind.ACCESSIBILITY, "/accessibility", "partnership.accessibility", published))
                .filter(page -> !page.text().isBlank())
                .map(page ->
                        new PublicPage(page.id(), page.path(), page.title(), blanks.fill(page.text(), site, published)))
                .sorted(Comparator.comparing(PublicPage::id));
    }

    private PublicPage page(TextKind kind, String path, String title, TextSet texts) {
        var heading = new Text(
                dictionary.in(Lang.SK).say(title), dictionary.in(Lang.EN).say(title));
        return new PublicPage(kind.id(), path, heading, texts.text(kind));
    }
}
