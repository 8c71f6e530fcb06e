/**
 * Events: what has a time and a place. Those ahead invite; those past keep what was said there. What higher rooms know
 * of an event, such as who came and what grew from it, stands at the {@linkplain sk.jadro.events.EventPlace places}
 * that its pages have for them.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "drafts", "partnership", "core"})
@NullMarked
package sk.jadro.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
