package sk.jadro.comments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.comments.CommentStore.Written;
import sk.jadro.moderation.Hiding;
import sk.jadro.moderation.Moderation;
import sk.jadro.moderation.OwnPage;
import sk.jadro.people.People;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.ManagementPage;

/** All comments of a thing, the form of a new one, and what whoever wrote one sees by their letter's link. */
@Controller
class CommentPages implements OwnPage {
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST = 2_000;

    private final Db db;
    private final Commented commented;
    private final Comments comments;
    private final CommentStore store;
    private final CommentCookie cookie;
    private final People people;
    private final Moderation moderation;
    private final ManagementPage management;

    CommentPages(
            Db db,
            Commented commented,
            Comments comments,
            CommentStore store,
            CommentCookie cookie,
            People people,
            Moderation moderation,
            ManagementPage management) {
        this.db = db;
        this.commented = commented;
        this.comments = comments;
        this.store = store;
        this.cookie = cookie;
        this.people = people;
        this.moderation = moderation;
        this.management = management;
    }

    record CommentsView(Page page, Form form, PublicThing thing, int number, ListPage<Comment> comments) {
        String path() {
            return Comment.page(thing.kind(), number);
        }
    }

    /** @param hiding why it is or was hidden; null if it never was */
    record OwnView(
            Page page, Form form, Comment comment, @Nullable Hiding hiding, String token) {}

    @GetMapping("/{partnership}/{things}/{number}/comments")
    Html list(
            Page page,
            @PathVariable("things") String kind,
            @PathVariable String number,
            @Asked("page") PageNumber asked) {
        return db.in(page.here().id(), () -> shown(page, Form.empty(), kind, Numbers.of(number), asked));
    }

    /** Leads to the page that one stands on. */
    @GetMapping("/{partnership}/{things}/{number}/comments/{id}")
    Redirect one(Page page, @PathVariable("things") String kind, @PathVariable String number, @PathVariable UUID id) {
        return db.in(page.here().id(), () -> {
            var comment = store.byId(id)
                    .filter(found -> found.kind().equals(kind) && found.number() == Numbers.of(number))
                    .filter(found -> !found.isWithdrawn())
                    .orElseThrow(NotFound::new);
            return toComment(page, comment);
        });
    }

    private Redirect toComment(Page page, Comment comment) {
        var number = store.before(comment) / ON_A_PAGE + 1;
        return Redirect.to(
                page,
                Comment.page(comment.kind(), comment.number()) + (number == 1 ? "" : "?page=" + number) + "#c-"
                        + comment.id());
    }

    @PostMapping("/{partnership}/{things}/{number}/comments")
    View comment(
            Page page,
            Form form,
            Stranger stranger,
            HttpServletRequest request,
            @PathVariable("things") String kind,
            @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var thing = commented.shown(kind, Numbers.of(number)).orElseThrow(NotFound::new);
            var text = form.lines("text", LONGEST);
            var name = TypedName.read(form);
            var email = form.read("email", EmailAddress::new);
            if (email == null || !form.isValid()) {
                return shown(page, form, kind, Numbers.of(number), PageNumber.FIRST)
                        .rejected(form);
            }
            var written = new Written(kind, thing.id(), Numbers.of(number), name, text);
            var known = known(request, email);
            if (known != null) {
                if (!stranger.mayWrite(form, "text", known.toString())) {
                    return shown(page, form, kind, Numbers.of(number), PageNumber.FIRST)
                            .rejected(form);
                }
                return toComment(
                        page, store.byId(comments.write(page, known, written)).orElseThrow());
            }
            var permit = stranger.mayCauseLetter(form, "email", email.mailbox());
            if (permit.isEmpty()) {
                return shown(page, form, kind, Numbers.of(number), PageNumber.FIRST)
                        .rejected(form);
            }
            var ticket = comments.submit(permit.get(), page, email, written);
            return Redirect.to(page, "/" + Comments.CALLED.path() + "/" + ticket + "/sent");
        });
    }

    /** Who writes, if this browser is known to be theirs; null for anybody else. */
    private @Nullable UUID known(HttpServletRequest request, EmailAddress email) {
        return cookie.of(request)
                .flatMap(people::byId)
                .filter(person -> email.equals(person.email()))
                .map(person -> person.id())
                .orElse(null);
    }

    private Html shown(Page page, Form form, String kind, int number, PageNumber asked) {
        var thing = commented.shown(kind, number).orElseThrow(NotFound::new);
        var all = ListPage.of(asked, ON_A_PAGE, (limit, skipped) -> store.of(kind, thing.id(), limit, skipped));
        return Html.of("comments/comments", new CommentsView(page, form, thing, number, all));
    }

    /** What the second link of the letter shows. */
    @GetMapping("/{partnership}/comments/{token}")
    View own(Page page, @PathVariable String token) {
        return show(page, Form.empty(), token);
    }

    @Override
    public String segment() {
        return Comments.CALLED.path();
    }

    @Override
    public Optional<UUID> thing(Page page, String token) {
        return comments.byManagement(page, token).map(Comment::id);
    }

    @Override
    public View show(Page page, Form form, String token) {
        var found = comments.byManagement(page, token).filter(comment -> !comment.isWithdrawn());
        if (found.isEmpty()) {
            return management.of(page, comments, token);
        }
        return db.in(
                page.here().id(),
                () -> Html.of(
                                "comments/own",
                                new OwnView(
                                        page,
                                        form,
                                        found.get(),
                                        moderation.latest(found.get().id()).orElse(null),
                                        token))
                        .keptSecret());
    }
}
