package sk.jadro.base.edit;

/**
 * What came of saving a thing of a list, which has an address of its own.
 *
 * @param <D> what is written in its form
 */
public sealed interface SaveResult<D extends Record>
        permits ChangeResult, SaveResult.SlugTaken, SaveResult.GrowsFromItself {
    /** Another one has this slug, or had it. */
    record SlugTaken<D extends Record>() implements SaveResult<D> {}

    /** It would have grown from something that grew from it. */
    record GrowsFromItself<D extends Record>() implements SaveResult<D> {}
}
