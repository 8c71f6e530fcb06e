package sk.jadro.base.files;

/** A picture that was checked and written anew, to be {@linkplain Pictures#add added}. */
public final class NewPicture {
    private final Rendition whole;
    private final Rendition preview;

    NewPicture(Rendition whole, Rendition preview) {
        this.whole = whole;
        this.preview = preview;
    }

    Rendition whole() {
        return whole;
    }

    /** Small enough for a page on a phone. */
    Rendition preview() {
        return preview;
    }
}
