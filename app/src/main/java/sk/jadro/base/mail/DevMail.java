package sk.jadro.base.mail;

import com.google.re2j.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Query;
import sk.jadro.base.web.Sites;

/** Where letters are read while there is no mail server: on this machine, by whoever tries Jadro out. */
@Controller
class DevMail {
    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Db db;
    private final OutboxStore store;
    private final Sites sites;
    private final DevDoor door;

    DevMail(Db db, OutboxStore store, Sites sites, DevDoor door) {
        this.db = db;
        this.store = store;
        this.sites = sites;
        this.door = door;
    }

    record DevMailView(Page page, List<ReadableLetter> letters) {}

    @GetMapping("/dev/mail")
    Html page(Page page, HttpServletRequest request, @Asked("limit") String limit) {
        return Html.of("base/mail/devMail", new DevMailView(page, newest(request, limit)))
                .keptSecret();
    }

    @GetMapping(path = "/dev/mail.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<ReadableLetter> json(HttpServletRequest request, @Asked("limit") String limit) {
        return newest(request, limit);
    }

    /** Those to the mailbox {@code to} of the address, as it stands there: an empty one is nobody's, none is all. */
    private List<ReadableLetter> newest(HttpServletRequest request, String typedLimit) {
        if (!door.isOpenTo(request)) {
            throw new NotFound();
        }
        var to = Query.of(request).value("to").orElse(null);
        if (to != null && to.chars().anyMatch(Character::isISOControl)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var limit = NUMBER.matches(typedLimit) ? Math.clamp(Integer.parseInt(typedLimit), 1, MOST) : 50;
        return sites.all().stream()
                .flatMap(site -> db.in(site.id(), () -> store.newest(to, limit)).stream())
                .sorted(Comparator.comparing(ReadableLetter::written).reversed())
                .limit(limit)
                .toList();
    }
}
