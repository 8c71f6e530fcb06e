package sk.jadro.coowners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.sheets.Plain;

/** Finds which name of an activity's column a table means: by its key, else by the address, else by the name itself. */
final class NameMatches {
    private record Key(UUID activity, Object key) {}

    private final Map<Key, CoOwner> byKey = new HashMap<>();
    private final Map<Key, CoOwner> byEmail = new HashMap<>();
    private final Map<Key, CoOwner> byName = new HashMap<>();
    private final Map<Key, CoOwner> byNameWithoutEmail = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    NameMatches(Map<UUID, List<CoOwner>> columns) {
        columns.forEach((activity, names) -> names.forEach(name -> add(activity, name)));
    }

    private void add(UUID activity, CoOwner name) {
        byKey.putIfAbsent(new Key(activity, name.id().toString()), name);
        if (name.importKey() != null) {
            byKey.put(new Key(activity, name.importKey()), name);
        }
        if (name.email() != null) {
            byEmail.put(new Key(activity, name.email()), name);
        }
        var plain = new Key(activity, Plain.of(name.signature().name()));
        byName.putIfAbsent(plain, name);
        if (name.email() == null && !name.isErased()) {
            byNameWithoutEmail.putIfAbsent(plain, name);
        }
    }

    /** Each of them beside the one that it means; no two of them mean the same. */
    List<ComparedName> compare(List<ImportedName> names) {
        var found = new HashMap<ImportedName, CoOwner>();
        for (var name : names) {
            take(found, name, byKey.get(new Key(name.activity(), name.key())));
        }
        var compared = new ArrayList<ComparedName>();
        for (var name : names) {
            var known = withEmail(name);
            var standing = found.get(name);
            if (standing == null && known != null) {
                // Somebody of this address stands there, and another row may mean them, too.
                compared.add(new ComparedName(name, known, null, !taken.add(known.id())));
                continue;
            }
            if (standing == null) {
                take(found, name, sameName(name));
                standing = found.get(name);
            }
            compared.add(
                    new ComparedName(name, standing, known == null && standing != null ? name.email() : null, false));
        }
        return compared;
    }

    private void take(Map<ImportedName, CoOwner> found, ImportedName name, @Nullable CoOwner standing) {
        if (standing != null && taken.add(standing.id())) {
            found.put(name, standing);
        }
    }

    private @Nullable CoOwner withEmail(ImportedName name) {
        EmailAddress email = name.email();
        return email == null ? null : byEmail.get(new Key(name.activity(), email));
    }

    /** One whom a table had no key of its own for, where this one has. */
    private @Nullable CoOwner sameName(ImportedName name) {
        var plain = new Key(name.activity(), Plain.of(name.name()));
        if (name.isNamed()) {
            return byKey.get(plain);
        }
        return (name.email() == null ? byName : byNameWithoutEmail).get(plain);
    }
}
