package sk.jadro.comments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.moderation.Moderated;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.Submissions;

/** Comments that break the rules are hidden; whoever wrote one is told why, and may appeal by their letter's link. */
@Component
class ModeratedComments implements Moderated {
    private final CommentStore store;
    private final CommentsForAll forAll;
    private final Submissions submissions;
    private final Dictionary dictionary;
    private final Addresses addresses;

    ModeratedComments(
            CommentStore store,
            CommentsForAll forAll,
            Submissions submissions,
            Dictionary dictionary,
            Addresses addresses) {
        this.store = store;
        this.forAll = forAll;
        this.submissions = submissions;
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    @Override
    public String plural() {
        return "comments";
    }

    @Override
    public String says() {
        return "comments.comment";
    }

    @Override
    public List<Thing> things(Collection<UUID> ids) {
        var shown = forAll.these(ids).stream().map(Comment::id).collect(Collectors.toSet());
        return store.all(ids).stream()
                .filter(comment -> !comment.isWithdrawn())
                .map(one -> new Thing(one.id(), one.title(), one.path(), shown.contains(one.id())))
                .toList();
    }

    @Override
    public void setHidden(UUID id, boolean hidden) {
        store.setHidden(id, hidden);
    }

    @Override
    public void tell(Site site, UUID id, News news) {
        store.byId(id)
                .filter(comment -> comment.person() != null)
                .ifPresent(comment -> submissions.tell(site, Comments.CALLED, id, (submission, manage) -> {
                    var lang = submission.lang();
                    var words = dictionary.in(lang);
                    var letter = Letter.of(
                                    submission.address(),
                                    lang,
                                    site.signature(lang),
                                    news.subject().apply(words))
                            .paragraph(words.say(
                                    "comments.letter.about",
                                    TypedName.inLetter(comment.title().in(lang))));
                    for (var paragraph : news.paragraphs().apply(words)) {
                        letter = letter.paragraph(paragraph);
                    }
                    return letter.link(
                            words.say("comments.letter.own.link"),
                            addresses.absolute(lang, site, "/comments/" + manage));
                }));
    }
}
