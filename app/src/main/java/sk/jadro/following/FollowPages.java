package sk.jadro.following;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.thread.Onward;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.following.FollowedThings.Followed;
import sk.jadro.submissions.ManagementPage;

/** Where people ask to be told what comes next, and change how often they are. */
@Controller
class FollowPages {
    static final Onward FORM = new Onward("following", "/follows/new", "thing");

    private final Db db;
    private final Follows follows;
    private final FollowedThings things;
    private final ManagementPage management;

    FollowPages(Db db, Follows follows, FollowedThings things, ManagementPage management) {
        this.db = db;
        this.follows = follows;
        this.things = things;
        this.management = management;
    }

    @Bean
    @Order(10)
    static Onward whatComesNextIsFollowed() {
        return FORM;
    }

    /**
     * @param typed the thing as the form says it; empty for the whole partnership
     * @param thing what is to be followed
     */
    record NewView(Page page, Form form, String typed, Followed thing) {
        boolean isAll() {
            return typed.isEmpty();
        }

        List<Option> rhythms() {
            return FollowPages.rhythms(page);
        }
    }

    record OwnView(Page page, Form form, Follow follow, Followed thing, String token) {
        List<Option> rhythms() {
            return FollowPages.rhythms(page);
        }
    }

    private static List<Option> rhythms(Page page) {
        return Option.all(page, "following.rhythm", Rhythm.values());
    }

    /** Where the form is sent to. */
    @GetMapping("/{partnership}/follows")
    View formAddress(Page page) {
        return Redirect.to(page, "/follows/new");
    }

    @GetMapping("/{partnership}/follows/new")
    Html blank(Page page, @Asked("thing") String thing) {
        return db.in(page.here().id(), () -> {
            try {
                return form(page, Form.empty(), things.typed(thing));
            } catch (Invalid e) {
                throw new NotFound();
            }
        });
    }

    @PostMapping("/{partnership}/follows")
    View follow(Page page, Form form, Stranger stranger) {
        return db.in(page.here().id(), () -> {
            var thing = form.readOptional("thing", things::typed)
                    .orElseGet(() -> NewsStore.all(page.here().id()));
            var email = form.read("email", EmailAddress::new);
            var rhythm = form.choice("rhythm", Rhythm.class);
            var permit = email == null || rhythm == null
                    ? Optional.<Permit>empty()
                    : stranger.mayCauseLetter(form, "email", email.mailbox());
            if (email == null || rhythm == null || permit.isEmpty()) {
                return form(page, form, thing).rejected(form);
            }
            var ticket = follows.submit(permit.get(), page, email, thing, rhythm);
            return Redirect.to(page, "/" + Follows.CALLED.path() + "/" + ticket + "/sent");
        });
    }

    private Html form(Page page, Form form, Reference thing) {
        return Html.of("following/newFollow", new NewView(page, form, FollowedThings.typed(thing), things.of(thing)))
                .keptSecret();
    }

    /** What the second link of the letter shows: how often one is told, and the end of it. */
    @GetMapping("/{partnership}/follows/{token}")
    View own(Page page, @PathVariable String token) {
        return follows.byManagement(page, token)
                .<View>map(follow -> own(page, Form.empty(), follow, token))
                .orElseGet(() -> management.of(page, follows, token));
    }

    @PostMapping("/{partnership}/follows/{token}")
    View change(Page page, Form form, @PathVariable String token) {
        var found = follows.byManagement(page, token);
        if (found.isEmpty()) {
            return management.of(page, follows, token);
        }
        var rhythm = form.choice("rhythm", Rhythm.class);
        if (rhythm == null) {
            return own(page, form, found.get(), token).rejected(form);
        }
        follows.change(page, found.get(), rhythm);
        return Redirect.to(page, "/follows/" + token).saying("following.notice.changed");
    }

    private Html own(Page page, Form form, Follow follow, String token) {
        var thing = db.in(page.here().id(), () -> things.of(follow.thing()));
        return Html.of("following/own", new OwnView(page, form, follow, thing, token))
                .keptSecret();
    }
}
