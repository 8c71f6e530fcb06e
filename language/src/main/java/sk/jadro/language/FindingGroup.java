package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one text that an editor would speak about once: three and more places with the same fault, or one
 * place.
 *
 * @param findings at least one, in the order of the text, with the same {@link Finding#group()}
 */
public record FindingGroup(List<Finding> findings) {
    /** Twice may be shown twice. */
    private static final int MANY = 3;

    /** A group that nobody can change afterwards. */
    public FindingGroup {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A group has a finding");
        }
        findings = List.copyOf(findings);
    }

    /** Gathers the findings of one text, as {@link LanguageChecker#check} returns them; a group stands at its first place. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<String, List<Finding>> same = new HashMap<>();
        for (Finding finding : findings) {
            same.computeIfAbsent(finding.group(), unused -> new ArrayList<>()).add(finding);
        }
        List<FindingGroup> groups = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> alike = same.getOrDefault(finding.group(), List.of());
            if (alike.size() < MANY) {
                groups.add(new FindingGroup(List.of(finding)));
            } else if (alike.getFirst() == finding) {
                groups.add(new FindingGroup(alike));
            }
        }
        return List.copyOf(groups);
    }

    /** The finding that stands for all. */
    public Finding first() {
        return findings.getFirst();
    }
}
