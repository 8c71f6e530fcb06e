package sk.jadro.base.open;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * Something that everybody may read, whatever its kind.
 *
 * @param kind the {@linkplain PublicKind#plural plural} of its kind
 * @param says the key of what one of its kind is called
 * @param path of its page, below the partnership's home
 * @param lines its shorter texts besides the title
 * @param prose its longer ones, in CommonMark
 * @param strand its place on the red thread; null if it has none
 * @param news what those who follow hear of it; null if nothing
 */
public record PublicThing(
        String kind,
        String says,
        UUID id,
        String path,
        Text title,
        List<Text> lines,
        List<Text> prose,
        @Nullable Strand strand,
        @Nullable News news) {
    public Reference reference() {
        return new Reference(kind, id);
    }
}
