package sk.jadro.comments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.retention.Retention;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.Submissions;

/** Comments for programs and for the search: those of things that everybody can read. Called inside the partnership. */
@Component
class CommentsForAll implements PublicKind.Reading<Comment> {
    private final CommentStore store;
    private final PublicKinds kinds;

    CommentsForAll(CommentStore store, PublicKinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Bean
    static PublicKind<Comment> publicComments(CommentsForAll reading) {
        return PublicKind.of("comment", "comments", "comments.comment", Comment::id, Comment::path, reading)
                .title("comments.beginning", Comment::title)
                .text("text", "comments.text", comment -> Text.sk(comment.text()))
                .time("said", "comments.said", Comment::saidAt)
                .reference("of", "comments.of", Comment::thing)
                .told(comment -> News.of(
                                "comments.news", words -> Markdown.literals(TypedName.inLetter(comment.text())))
                        .about(new Reference(comment.kind(), comment.thing())));
    }

    @Bean
    static Retention withdrawnCommentsAreKept(CommentStore store) {
        return new Retention("comments.kept", Submissions.KEPT, store::forget);
    }

    @Override
    public String ids() {
        return CommentStore.ids();
    }

    @Override
    public List<Comment> after(UUID id, int limit) {
        var found = new ArrayList<Comment>();
        var after = id;
        while (found.size() < limit) {
            var next = store.after(after, limit);
            found.addAll(ofShownThings(next));
            if (next.size() < limit) {
                break;
            }
            after = next.getLast().id();
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    @Override
    public List<Comment> these(Collection<UUID> ids) {
        return ofShownThings(store.these(ids));
    }

    /** One query for each kind of things at most. */
    private List<Comment> ofShownThings(List<Comment> comments) {
        var shown = new HashSet<UUID>();
        comments.stream()
                .collect(Collectors.groupingBy(Comment::kind, Collectors.mapping(Comment::thing, Collectors.toSet())))
                .forEach((kind, things) ->
                        kinds.these(kind, things).stream().map(PublicThing::id).forEach(shown::add));
        return comments.stream()
                .filter(comment -> shown.contains(comment.thing()))
                .toList();
    }
}
