package sk.jadro.mine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.people.Consents;
import sk.jadro.people.Involved;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of a person, to be read and to be taken elsewhere (GDPR art. 15 and 20). */
@Controller
class MyExport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Mine mine;

    MyExport(Mine mine) {
        this.mine = mine;
    }

    @GetMapping("/{partnership}/mine/export")
    Html readable(Page page, Myself me) {
        return Html.of("mine/export", new MyPages.MineView(page, Form.empty(), me, mine.of(me, page)))
                .keptSecret();
    }

    @GetMapping("/{partnership}/mine/export.json")
    ResponseEntity<byte[]> file(Page page, Myself me) {
        var name = page.here().slug() + "-" + page.say("mine.export.file") + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(JSON.writeValueAsBytes(all(page, me)));
    }

    private Map<String, Object> all(Page page, Myself me) {
        var everything = mine.of(me, page);
        var all = new LinkedHashMap<String, Object>();
        all.put("partnership", page.here().signature(page.lang()));
        all.put("address", page.root() + page.link(""));
        all.put("person", person(me, everything));
        all.put(
                "things",
                everything.things().stream().map(thing -> thing(page, thing)).toList());
        all.put(
                "consents",
                everything.consents().stream().map(MyExport::consent).toList());
        all.put("letters", everything.letters().stream().map(MyExport::letter).toList());
        return all;
    }

    private static Map<String, Object> letter(Outbox.Kept kept) {
        return Map.of("subject", kept.subject(), "at", kept.at().toString());
    }

    private static Map<String, Object> person(Myself me, Mine.Everything everything) {
        var person = new LinkedHashMap<String, Object>();
        person.put("name", me.person().name());
        put(person, "email", me.person().email());
        person.put("language", me.person().lang().code());
        person.put("dailyLetter", everything.isReminded());
        return person;
    }

    private static Map<String, Object> thing(Page page, Involved involved) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("kind", involved.kind());
        thing.put("title", involved.title().in(page.lang()));
        put(thing, "address", involved.path() == null ? null : page.root() + page.link(involved.path()));
        involved.facts().forEach(fact -> thing.put(fact.key(), fact.value()));
        return thing;
    }

    private static Map<String, Object> consent(Consents.Given given) {
        var consent = new LinkedHashMap<String, Object>();
        consent.put("purpose", Code.of(given.purpose()));
        consent.put("words", given.consent().words());
        consent.put("language", given.consent().lang().code());
        consent.put("how", Code.of(given.consent().how()));
        consent.put("given", given.given().toString());
        put(consent, "withdrawn", given.withdrawn());
        return consent;
    }

    private static void put(Map<String, Object> to, String key, @Nullable Object value) {
        if (value != null) {
            to.put(key, value.toString());
        }
    }
}
