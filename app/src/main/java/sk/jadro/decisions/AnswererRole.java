package sk.jadro.decisions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;
import sk.jadro.members.CircleMember;
import sk.jadro.mine.Myself;
import sk.jadro.mine.OwnPlace;

/** The role of whoever can show who they are, by a letter's link or by having signed in. */
@Component
class AnswererRole implements Role<Answerer> {
    private final Role<Myself> mine;
    private final Role<CircleMember> members;

    AnswererRole(Role<Myself> mine, Role<CircleMember> members) {
        this.mine = mine;
        this.members = members;
    }

    /** Answers are sent there. */
    @Bean
    static OwnPlace answersComeFromOwnPages() {
        return new OwnPlace("/decisions");
    }

    @Override
    public Class<Answerer> proof() {
        return Answerer.class;
    }

    @Override
    public Optional<Answerer> heldBy(HttpServletRequest request, Site site) {
        return mine.heldBy(request, site)
                .map(me -> new Answerer(me.partnership(), me.id()))
                .or(() -> members.heldBy(request, site).map(me -> new Answerer(me.partnership(), me.id())));
    }

    @Override
    public RuntimeException missing(HttpServletRequest request, Site site) {
        return mine.missing(request, site);
    }
}
