package sk.jadro.base.files;

/** What the {@linkplain Darkroom} makes of a picture. */
enum Prints {
    /** The whole, and narrower ones that pages show. */
    FOR_PAGES(5_000),
    /** One to be saved, on which a photographed sheet can be read. */
    TO_SAVE(2_500);

    private final int longestSide;

    Prints(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In pixels. */
    int longestSide() {
        return longestSide;
    }
}
