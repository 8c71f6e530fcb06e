package sk.jadro.base.subject;

/**
 * A kind of things that others may be of. Each room whose things are such declares it as a bean.
 *
 * @param plural as addresses and the {@linkplain sk.jadro.base.open.PublicKind#plural API} call it: {@code activities}
 * @param rows the SQL of all of them in a partnership: {@code id, title_sk, title_en, slug} and {@code shown}, whether everybody
 *     may read it; with {@code :partnership}
 */
public record SubjectKind(String plural, String rows) {}
