package sk.jadro.base.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What coordinators change is noted: who, when, what it was and became. */
@JadroTest
class EditsTest {
    @Autowired
    House house;

    @Autowired
    Dictionary dictionary;

    @Autowired
    List<Editable<?>> kinds;

    private Site site;
    private Visitor coordinator;

    @BeforeEach
    void aSamplePartnership() {
        site = house.aSamplePartnership();
        coordinator = house.aCoordinator(site);
    }

    @Test
    void everythingThatIsWrittenInAFormHasANameInBothLanguages() {
        assertThat(kinds).hasSizeGreaterThan(2);
        for (var kind : kinds) {
            for (var component : kind.draft().getRecordComponents()) {
                var named = component.getAnnotation(Named.class);
                assertThat(named).as(kind.kind() + ", " + component.getName()).isNotNull();
                for (var lang : Lang.values()) {
                    assertThat(dictionary.in(lang).knows(named.value()))
                            .as(named.value())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void whoDidWhatIsNotedWithWhatItWasAndBecame() {
        var added = coordinator.submit(
                coordinator.open(at("/desk/activities/new")),
                "/desk/activities",
                Map.of("title_sk", "Zeleň", "slug", "zelen", "summary_sk", "Stromy.", "publication", "draft"));
        var address = added.address().getPath();
        coordinator.submit(added, address.substring(address.lastIndexOf('/')), Map.of("title_sk", "Zeleň v meste"));
        coordinator.post(address + "/archive", Map.of());
        coordinator.post(address + "/return", Map.of());
        assertThat(noted())
                .containsExactly(
                        "added: - > Zeleň",
                        "changed: Zeleň > Zeleň v meste",
                        "archived: Zeleň v meste > Zeleň v meste",
                        "brought-back: Zeleň v meste > Zeleň v meste");
        assertThat(house.db()
                        .in(
                                site.id(),
                                () -> house.db()
                                        .sql("select distinct editor_id from revision")
                                        .list(row -> row.uuid("editor_id"))))
                .isEqualTo(house.db()
                        .in(
                                site.id(),
                                () -> house.db()
                                        .sql("select person_id from coordinator")
                                        .list(row -> row.uuid("person_id"))));
    }

    @Test
    void whatWasNotedStays() {
        for (var statement : List.of("update revision set act = 'added'", "delete from revision")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> house.db()
                            .in(site.id(), () -> house.db().sql(statement).run()));
        }
    }

    private List<String> noted() {
        return house.db()
                .in(site.id(), () -> house.db().sql("""
                        select act || ': ' || coalesce(before #>> '{title,sk}', '-') || ' > '
                               || (after #>> '{title,sk}') as line
                        from revision where kind = 'activity' order by version
                        """).list(row -> Objects.requireNonNull(row.string("line"))));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
