package sk.jadro.base.files;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture as pages refer to it; it never changes.
 *
 * @param sizes what there is of it, the narrowest first; the last is the whole
 */
public record Picture(UUID id, List<Size> sizes) {
    /** How wide a picture in the midst of a page is on a desktop. */
    private static final int ON_A_PAGE = 800;

    /** In pixels. */
    public record Size(int width, int height) {}

    /** @param sizes as {@code 800x600} each */
    public static Picture of(UUID id, String... sizes) {
        return new Picture(
                id,
                Stream.of(sizes)
                        .map(Picture::size)
                        .sorted(Comparator.comparing(Size::width))
                        .toList());
    }

    private static Size size(String written) {
        var cross = written.indexOf('x');
        return new Size(Integer.parseInt(written.substring(0, cross)), Integer.parseInt(written.substring(cross + 1)));
    }

    /** Where it stands below the partnership's home, whole. */
    public String path() {
        return "/files/" + id;
    }

    /** Where it stands in this size. */
    public String path(Size size) {
        return path() + "/" + size.width();
    }

    /** The size for browsers that don't choose by themselves. */
    public Size usual() {
        return sizes.stream()
                .filter(size -> size.width() >= ON_A_PAGE)
                .findFirst()
                .orElseGet(sizes::getLast);
    }

    /**
     * The sizes that a page offers, for an {@code img}: the whole is for those who ask for it, unless it is small itself.
     *
     * @param home the address that paths stand below
     */
    public String srcset(String home) {
        var narrower = sizes.subList(0, sizes.size() - 1);
        return (narrower.isEmpty() ? sizes : narrower)
                .stream()
                        .map(size -> home + path(size) + " " + size.width() + "w")
                        .collect(Collectors.joining(", "));
    }
}
