/**
 * Everybody's own page: all that a person is, does and agreed to in this partnership, opened by a link in any letter to
 * them, without an account. What stands there, rooms bring as an {@link sk.jadro.people.Involvement}; what a person does
 * there takes {@link sk.jadro.mine.Myself}. What waits for them is told in one letter a day, for which rooms say their
 * {@link sk.jadro.mine.Reminders}.
 */
@ApplicationModule(allowedDependencies = {"base", "people"})
@NullMarked
package sk.jadro.mine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
