package sk.jadro.feedback;

import com.google.re2j.Pattern;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.Unlisted;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.feedback.PageVotes.PageVote;

/** What people say at the foot of pages of whether they helped, and what those who coordinate see of that. */
@Controller
class HelpfulPages {
    /** As addresses of this house look, below a partnership's home. */
    private static final Pattern PATH = Pattern.compile("(/[a-z0-9][a-z0-9-]{0,99}){0,4}");

    private final Db db;
    private final PageVotes votes;

    HelpfulPages(Db db, PageVotes votes) {
        this.db = db;
        this.votes = votes;
    }

    @Bean
    static Unlisted votesAreUnlisted() {
        return Unlisted.of("/helpful");
    }

    /** @param path of the page that was asked about */
    record ThankedView(Page page, Helped helped, String path) {}

    record VotesView(Page page, List<PageVote> votes) {}

    /** Where the foot of pages is sent to. */
    @GetMapping("/{partnership}/helpful")
    View formAddress(Page page) {
        return Redirect.to(page, "");
    }

    @PostMapping("/{partnership}/helpful")
    View say(Page page, Form form, Stranger stranger) {
        var path = form.typed("path");
        var helped = Code.parse(Helped.class, form.typed("helped")).orElseThrow(NotFound::new);
        if (!PATH.matches(path)) {
            throw new NotFound();
        }
        // More than that is no reader's word, and costs them nothing.
        if (stranger.mayTouch(form, "helpful", null)) {
            db.in(page.here().id(), () -> votes.add(path, helped));
        }
        return Html.of("feedback/thanked", new ThankedView(page, helped, path)).keptSecret();
    }

    @GetMapping("/{partnership}/desk/feedback/pages")
    Html all(Page page, Coordinator by) {
        return Html.of("feedback/votes", new VotesView(page, db.in(by.partnership(), votes::all)))
                .keptSecret();
    }
}
