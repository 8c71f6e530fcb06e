package sk.jadro.organisations;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;

/** The organisation beside somebody's name, as readers see it. */
public record Affiliation(String name, String slug) {
    /** What {@link #of} reads, of a row that {@link #join} was joined to. */
    public static final String COLUMNS =
            " affiliation.name as organisation_name, affiliation.slug as organisation_slug ";

    /**
     * Joins the organisation that the person of a row acts for, as they wrote beside their name, if that is confirmed.
     *
     * @param row its alias; it has {@code person_id} and {@code organisation}, which is what they wrote or null
     */
    public static String join(String row) {
        return """
                 left join lateral (
                    select g.name, g.slug from organisation_claim k
                    join organisation g on g.partnership_id = k.partnership_id and g.id = k.organisation_id
                    where k.partnership_id = :partnership and k.person_id = %1$s.person_id
                      and k.typed = %1$s.organisation and k.state = 'confirmed') affiliation on true
                """.formatted(row);
    }

    /** That of a row; null if there is none to be seen. */
    public static @Nullable Affiliation of(Row row) {
        var name = row.stringOrNull("organisation_name");
        return name == null ? null : new Affiliation(name, row.string("organisation_slug"));
    }

    /** That a row's person is known to act for the organisation {@code :organisation}, as they wrote beside their name. */
    public static String isOf(String row) {
        return """
                 exists (
                    select from organisation_claim k
                    where k.partnership_id = :partnership and k.person_id = %1$s.person_id
                      and k.typed = %1$s.organisation and k.organisation_id = :organisation and k.state = 'confirmed')
                """.formatted(row);
    }

    /** Of its page below the partnership's home. */
    public String path() {
        return Organisation.PAGES + "/" + slug;
    }
}
