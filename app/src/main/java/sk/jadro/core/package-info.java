/**
 * The circles of a partnership: what each is for, by which rules it works and decides, how one comes in, what it was called
 * before, and what followed it. Who is in them, higher rooms know.
 */
@ApplicationModule(allowedDependencies = {"base", "people", "coordinators", "drafts", "partnership"})
@NullMarked
package sk.jadro.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
