/**
 * What was written by anybody and can't stay for all to read: reported by whoever saw it, hidden by those who coordinate with a reason
 * that its writer is told, appealed against, and restored where that was wrong; with a log of it all that everybody reads, without
 * words and names. Rooms bring what can be hidden as a {@link sk.jadro.moderation.Moderated}. (Regulation (EU) 2022/2065, Digital
 * Services Act, articles 16, 17 and 20.)
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators"})
@NullMarked
package sk.jadro.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
